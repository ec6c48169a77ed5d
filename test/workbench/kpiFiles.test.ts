import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import type { AddInRequest, AddInSource } from "../../src/workbench/kpi/addIn";
import { byColumns, type RecognisedTable } from "../../src/workbench/kpi/byColumns";
import { keptColumns, mapColumns } from "../../src/workbench/kpi/mapColumns";
import { mergeRequest } from "../../src/workbench/kpi/mergeRequest";
import { parseOptions } from "../../src/workbench/kpi/parseOptions";
import { readSource, sourcePath } from "../../src/workbench/kpi/readSource";
import { readSources } from "../../src/workbench/kpi/readSources";
import { writeFiles } from "../../src/workbench/kpi/writeFiles";

describe("files of the command line", () => {
  let folder: string;
  const file = (name: string, text: string | Uint8Array = ""): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "kpi-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("name a sheet after the #, which a text file may have in its name", () => {
    expect(sourcePath("a/book.xlsx#My sheet")).toEqual({
      path: "a/book.xlsx",
      sheet: "My sheet",
      label: "book.xlsx#My sheet",
    });
    expect(sourcePath("a/b#1.csv")).toEqual({ path: "a/b#1.csv", label: "b#1.csv" });
  });

  test.each([
    ["noFile", "missing.csv", null],
    ["emptyFile", "empty.csv", ""],
    ["unclosedQuote", "quote.csv", 'a,b\n"x,1\n'],
    ["notText", "archive.csv", "PK\u0003\u0004\u0014\u0000"],
    ["unknownFormat", "orders.pdf", "%PDF"],
    ["brokenFile", "orders.xlsx", "not a zip"],
  ])("are refused with exit code 1 as %s", async (key, name, text) => {
    if (text !== null) file(name, text);
    await expect(readSource(join(folder, name))).rejects.toMatchObject({ exitCode: 1, key });
  });

  test("of one name in different folders keep their paths as names", async () => {
    mkdirSync(join(folder, "a"));
    const inFolder = file("a/data.csv", "x,y\n1,2\n");
    const beside = file("data.csv", "x,y\n3,4\n");
    const other = file("other.csv", "x,y\n5,6\n");
    const sources = [
      { kind: "orders", file: inFolder },
      { kind: "deals", file: beside },
      { kind: "spend", file: other },
    ] as const;
    const read = await readSources(sources, () => {});
    expect(read.map(({ kind, table }) => [kind, table.label])).toEqual([
      ["orders", inFolder],
      ["deals", beside],
      ["spend", "other.csv"],
    ]);
  });

  test("are written all or not at all, and nothing is left beside them", async () => {
    const kept = file("kpi.xlsx", "old");
    const lost = join(folder, "no folder/kpi.json");
    const data = new TextEncoder().encode("new");
    await expect(
      writeFiles([
        [kept, data],
        [lost, data],
      ])
    ).rejects.toMatchObject({ exitCode: 1, key: "notWritten", facts: { file: lost } });
    expect(readFileSync(kept, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["kpi.xlsx"]);
    await writeFiles([[kept, data]]);
    expect(readFileSync(kept, "utf8")).toBe("new");
    expect(existsSync(lost)).toBe(false);
  });

  test("go through a link to its file, and never take the place of a device", async () => {
    const kept = file("real.json", "old");
    const link = join(folder, "link.json");
    symlinkSync(kept, link);
    const data = new TextEncoder().encode("new");
    await writeFiles([
      [link, data],
      [devNull, data],
    ]);
    expect(readFileSync(kept, "utf8")).toBe("new");
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(lstatSync(devNull).isFile()).toBe(false);
  });
});

/** A table of some headers, and what it is taken for. */
function recognised(
  label: string,
  headers: readonly string[],
  mapping: Record<string, number> = {},
  splits: readonly number[] = []
): RecognisedTable {
  const table = { label, headers, columns: [], rowCount: 0, firstRow: 4, dateColumns: [] };
  const columns = headers.map((header, i) => ({
    header,
    offers: splits.includes(i) ? [{ role: "by" }] : [],
  }));
  return { table, recognition: { columns, mapping } };
}

describe("the columns of a source", () => {
  const orders = recognised("o.csv", ["Who", "When", "Qty", "Price", "Ｔotal"], {
    customer: 0,
    date: 1,
    amount: 4,
  });

  test("are those that were recognised, unless the call names others", () => {
    expect(mapColumns(orders, new Map([["amount", " total "]]))).toEqual({
      customer: 0,
      date: 1,
      amount: 4,
    });
  });

  test("quantity and unit price that the call names take the place of a recognised amount", () => {
    const chosen = new Map([
      ["quantity", "Qty"],
      ["unitPrice", "Price"],
    ]);
    expect(mapColumns(orders, chosen)).toEqual({ customer: 0, date: 1, quantity: 2, unitPrice: 3 });
  });

  test("are refused when there is none of the name, with file, row and the names there are", () => {
    expect(() => mapColumns(orders, new Map([["date", "Day"]]))).toThrow(
      expect.objectContaining({
        exitCode: 1,
        key: "noColumn",
        facts: { file: "o.csv", row: 3, column: "Day", columns: "Who, When, Qty, Price, Ｔotal" },
      })
    );
  });
});

describe("the column that sources are split by", () => {
  const orders = recognised("o.csv", ["Customer", "大区", "Area code"], {}, [1]);
  const deals = recognised("d.csv", ["Deal", "Territory"], {}, [1]);
  const spend = recognised("s.csv", ["Date", "Cost"]);

  test("is the one with the header, in any case and width", () => {
    expect(byColumns([orders, deals], "ｃustomer")).toEqual([0, null]);
  });

  test("is one that can split rows and says the same in another word or language", () => {
    expect(byColumns([orders, deals, spend], "region")).toEqual([1, 1, null]);
    expect(byColumns([orders], "地區")).toEqual([1]);
  });

  test("is refused when there is none, with the columns of every file", () => {
    expect(() => byColumns([deals, spend], "channel")).toThrow(
      expect.objectContaining({
        exitCode: 1,
        key: "noByColumn",
        facts: {
          by: "channel",
          places: [
            { file: "d.csv", row: 3, columns: ["Deal", "Territory"] },
            { file: "s.csv", row: 3, columns: ["Date", "Cost"] },
          ],
        },
      })
    );
  });
});

describe("a workbook that was built before", () => {
  const CALL = parseOptions(["--out", "k.xlsx", "--period", "2025"]);
  const fromFile = (kind: "orders" | "deals", label: string): AddInSource => ({
    kind,
    ref: { type: "file", label },
    mapping: { date: 0 },
  });
  const inBook: AddInSource = { kind: "tickets", ref: { type: "table" }, mapping: { opened: 0 } };
  const stored = (...sources: AddInSource[]): AddInRequest => ({
    ...{ sources, period: { kind: "month", at: "latest" }, language: "zh-TW" },
    ...{ kpis: ["AOV"], live: true },
  });

  test("reads its own tables again, and files of the call in the place of those it had", () => {
    const given = { sources: [fromFile("orders", "new.csv")], settings: { margin: 0.4 } };
    const request = mergeRequest(stored(fromFile("orders", "old.csv"), inBook), given, CALL);
    expect(request).toEqual({
      sources: [fromFile("orders", "new.csv"), inBook],
      period: CALL.period,
      language: "zh-TW",
      settings: { margin: 0.4 },
      kpis: ["AOV"],
      live: true,
    });
  });

  test("keeps its period and language unless the call names them", () => {
    const before: AddInRequest = { ...stored(inBook), period: { kind: "quarter", at: 45_931 } };
    const called = (...args: string[]) =>
      mergeRequest(before, { sources: [] }, parseOptions(["--out", "k.xlsx", ...args]));
    const [kept, named] = [called(), called("--period", "2025", "--lang", "en")];
    expect([kept.period, kept.language]).toEqual([{ kind: "quarter", at: 45_931 }, "zh-TW"]);
    expect([named.period, named.language]).toEqual([CALL.period, "en"]);
    const first = { sources: [inBook] };
    expect(mergeRequest(null, first, parseOptions(["--out", "k.xlsx"]))).toMatchObject({
      period: { kind: "month", at: "latest" },
      language: "en",
    });
  });

  const kept = (one: RecognisedTable, headers: Record<string, string>, mapping = {}) =>
    keptColumns(one, { headers, mapping });

  test("finds the columns of the last build by their headers; others are recognised", () => {
    const headers = ["Buyer", "Total ", "Net", "Day", "Area"];
    const columns = headers.map((header) => ({ header, offers: [] }));
    const recognition = { columns, mapping: { customer: 0, amount: 2, date: 3 } };
    const one = { table: { label: "o.csv" }, recognition } as unknown as RecognisedTable;
    const last = { amount: "total", by: "Area", order: "Order no", customer: "Buyer" };
    expect(kept(one, last).recognition.mapping).toEqual({
      ...{ customer: 0, amount: 1, date: 3, by: 4 },
    });
  });

  test("takes the same one of two columns with one header", () => {
    const columns = ["Date", "Date"].map((header) => ({ header, offers: [] }));
    const one = { table: {}, recognition: { columns, mapping: { date: 0 } } };
    const { recognition } = kept(one as unknown as RecognisedTable, { date: "Date" }, { date: 1 });
    expect(recognition.mapping).toEqual({ date: 1 });
  });

  test("takes no guessed amount beside the quantity and price of the last build", () => {
    const headers = ["Buyer", "Amount", "Qty", "Price", "Day"];
    const columns = headers.map((header) => ({ header, offers: [] }));
    const recognition = { columns, mapping: { customer: 0, amount: 1, date: 4 } };
    const one = { table: { label: "o.csv" }, recognition } as unknown as RecognisedTable;
    const last = { customer: "Buyer", date: "Day", quantity: "Qty", unitPrice: "Price" };
    const mapping = { customer: 0, quantity: 2, unitPrice: 3, date: 4 };
    expect(kept(one, last).recognition.mapping).toEqual(mapping);
    // A header that is gone lets others be recognised, but not the amount.
    expect(kept(one, { ...last, date: "Order day" }).recognition.mapping).toEqual(mapping);
    expect(kept(one, {}).recognition.mapping).toEqual(recognition.mapping);
  });

  test("shows the KPIs of a kind of source that joins, whichever were chosen before", () => {
    const given = { sources: [fromFile("deals", "d.csv")] };
    const request = mergeRequest(stored(inBook), given, CALL);
    expect(request.sources).toEqual([inBook, fromFile("deals", "d.csv")]);
    expect(request.kpis).toBeUndefined();
  });

  test("shows the KPIs of the goal of the call in the place of those that were chosen", () => {
    const request = mergeRequest(stored(inBook), { sources: [] }, { ...CALL, goal: "churn" });
    expect([request.kpis, request.goals]).toEqual([undefined, ["churn"]]);
  });

  test("needs the files again that it was built from, by their names", () => {
    const before = stored(fromFile("orders", "old.csv"), inBook);
    expect(() => mergeRequest(before, { sources: [] }, CALL)).toThrow(
      expect.objectContaining({
        exitCode: 2,
        key: "fileAgain",
        facts: { file: "k.xlsx", source: "old.csv", option: "--orders" },
      })
    );
  });

  test("needs some source when there was none before", () => {
    expect(() => mergeRequest(null, { sources: [] }, CALL)).toThrow(
      expect.objectContaining({ exitCode: 2, key: "needsSource" })
    );
  });
});
