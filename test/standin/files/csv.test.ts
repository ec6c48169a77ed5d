import { readCsv } from "../../../src/standin/files/readCsv";
import { sheetRows } from "../../../src/standin/files/sheetRows";
import { writeCsv } from "../../../src/standin/files/writeCsv";
import { emptySheet } from "./sampleBook";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a text file read into columns", () => {
  test("has the first row with anything in it as headers and counts rows as a sheet shows them", () => {
    const table = readCsv(bytes("\nid,amount\nA1,10\n\nA2,2.50\n\n\n"));
    expect(table).toEqual({
      headers: ["id", "amount"],
      columns: [
        ["A1", null, "A2"],
        [10, null, 2.5],
      ],
      rowCount: 3,
      firstRow: 3,
      dateColumns: [false, false],
    });
  });

  test("keeps what a number would lose: leading zeros, long ids, separators, exponents", () => {
    const kept = ["007", "12345678901234567", "1,200", "1e5", "+5", "-", "1."];
    const table = readCsv(bytes(`x;y\n${kept.map((cell) => `"${cell}";1`).join("\n")}`));
    expect(table.columns[0]).toEqual(kept);
  });

  test("reads plain decimals, negative ones too, as numbers", () => {
    expect(readCsv(bytes("x\n0\n-3.25\n0.10\n123456789012345")).columns[0]).toEqual([
      0, -3.25, 0.1, 123456789012345,
    ]);
  });

  test("keeps delimiters, quotes and line breaks inside quoted cells", () => {
    const table = readCsv(bytes('name,note\r\n"Smith, ""J""","two\r\nlines"\r\nB,c\r\n'));
    expect(table.columns).toEqual([
      ['Smith, "J"', "B"],
      ["two\r\nlines", "c"],
    ]);
  });

  test("takes quotation marks inside a cell and text behind a closing one as they are", () => {
    expect(readCsv(bytes('a,b\n5" pipe,"x"y\n')).columns).toEqual([['5" pipe'], ["xy"]]);
  });

  test.each([
    [";", "a;b\n1,5;2"],
    ["\t", "a\tb\nx\t2"],
    ["|", "a|b\nx|2"],
  ])("finds out the delimiter %j", (_, text) => {
    expect(readCsv(bytes(text)).headers).toEqual(["a", "b"]);
  });

  test("obeys a first line that names the delimiter", () => {
    expect(readCsv(bytes("sep=;\na,b;c\n1;2")).headers).toEqual(["a,b", "c"]);
  });

  test("gives columns to cells beyond the headers and fills up short rows", () => {
    const table = readCsv(bytes("a\n1,2\n3"));
    expect(table.headers).toEqual(["a", ""]);
    expect(table.columns).toEqual([
      [1, 3],
      [2, null],
    ]);
  });

  test.each([
    ["UTF-8 with a mark", Buffer.from("\ufeff客户,金额\n甲,1")],
    ["UTF-16 with a mark", Buffer.from("\ufeff客户,金额\n甲,1", "utf16le")],
    ["GB18030", Buffer.from("bfcdbba72cbdf0b6ee0abcd72c31", "hex")],
  ])("is decoded from %s", (_, data) => {
    expect(readCsv(data).headers).toEqual(["客户", "金额"]);
  });

  test("is decoded from GB18030 with a character of four bytes", () => {
    expect(readCsv(Buffer.from("bfcdbba72cbdf0b6ee0a953282362c31", "hex")).columns[0]).toEqual([
      "𠀀",
    ]);
  });

  test("is decoded from Big5, traditional characters", () => {
    expect(readCsv(Buffer.from("abc8a4e12cad71b3e6aaf7c3420a312c32", "hex")).headers).toEqual([
      "客戶",
      "訂單金額",
    ]);
  });

  test("is decoded from UTF-16 without a mark and from Western European bytes", () => {
    expect(readCsv(Buffer.from("name,amount\nx,2", "utf16le")).headers).toEqual(["name", "amount"]);
    expect(readCsv(Buffer.from("Société,prix\nHélène,2", "latin1")).columns[0]).toEqual(["Hélène"]);
  });

  test.each([
    ["emptyFile", ""],
    ["emptyFile", "\n\n"],
    ["unclosedQuote", 'a,b\n"x,1\n2,3'],
  ])("is refused as %s", (key, text) => {
    expect(() => readCsv(bytes(text))).toThrow(expect.objectContaining({ name: "FileError", key }));
  });
});

describe("rows written as a text file", () => {
  test("never hold text that a spreadsheet would run as a formula", () => {
    const written = writeCsv([["=1+1", "+x", "-x", "@x", "\tx", -5, "a-b"]]);
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(written)).toBe(
      "\ufeff'=1+1,'+x,'-x,'@x,'\tx,-5,a-b"
    );
  });

  test("hold dates of a sheet as ISO text, with a time when they have one", () => {
    const cell = (column: number, value: number, numberFormat?: string) => ({
      row: 1,
      column,
      value,
      ...(numberFormat ? { numberFormat } : {}),
    });
    // DATE(2025,3,4) is 45720 in Excel.
    const cells = [
      cell(0, 45_720, "d/m/yyyy"),
      cell(2, 45_720.5, "yyyy-mm-dd hh:mm"),
      cell(3, 45_720, "#,##0"),
    ];
    expect(sheetRows({ ...emptySheet("S", "1"), cells })).toEqual([
      [],
      ["2025-03-04", null, "2025-03-04 12:00:00", 45_720],
    ]);
  });

  test("come back as they were", () => {
    const rows = [
      ["name", "amount"],
      ['a "b", c\nd', 1.5],
      ["客户", -2],
    ];
    const table = readCsv(writeCsv(rows));
    expect(table.columns).toEqual([
      ['a "b", c\nd', "客户"],
      [1.5, -2],
    ]);
  });
});
