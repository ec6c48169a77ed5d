import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mapColumns } from "../../src/workbench/kpi/mapColumns";
import { readSettings, readTargets } from "../../src/workbench/kpi/readRows";
import { readSource, sourcePath } from "../../src/workbench/kpi/readSource";
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
    ["unknownFormat", "orders.pdf", "%PDF"],
    ["brokenFile", "orders.xlsx", "not a zip"],
  ])("are refused with exit code 1 as %s", async (key, name, text) => {
    if (text !== null) file(name, text);
    await expect(readSource(join(folder, name))).rejects.toMatchObject({ exitCode: 1, key });
  });

  test("give settings by key, percentages as fractions", async () => {
    const path = file("s.csv", "key,value\nmargin,40%\ncurrency,EUR\ncac,120.5\n,9\n");
    expect(await readSettings(path)).toEqual({ margin: 0.4, currency: "EUR", cac: 120.5 });
  });

  test("give targets by the columns they have; blank cells say nothing", async () => {
    const path = file("t.csv", "id,target,owner\nREPEAT,45%,\nAOV,40,Kim\n,1,x\n");
    expect(await readTargets(path)).toEqual([
      { id: "REPEAT", target: 0.45 },
      { id: "AOV", target: 40, owner: "Kim" },
    ]);
  });

  test("are refused when the column that tells rows apart is missing", async () => {
    const path = file("t.csv", "kpi,target\nAOV,40\n");
    await expect(readTargets(path)).rejects.toMatchObject({
      exitCode: 1,
      key: "needsColumn",
      facts: { file: "t.csv", column: "id" },
    });
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
    ).rejects.toThrow();
    expect(readFileSync(kept, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["kpi.xlsx"]);
    await writeFiles([[kept, data]]);
    expect(readFileSync(kept, "utf8")).toBe("new");
    expect(existsSync(lost)).toBe(false);
  });
});

describe("the columns of an order log", () => {
  const table = {
    label: "o.csv",
    headers: ["Who", "When", "Qty", "Price", "Ｔotal"],
    columns: [],
    rowCount: 0,
    firstRow: 4,
    dateColumns: [],
  };
  const recognition = {
    columns: table.headers.map((header) => ({ header })),
    mapping: { customer: 0, date: 1, amount: 4 },
  };

  test("are those that were recognised, unless the call names others", () => {
    expect(mapColumns(table, recognition, new Map([["amount", " total "]]))).toEqual({
      customer: 0,
      date: 1,
      amount: 4,
    });
  });

  test("quantity and unit price that the call names take the place of a recognised amount", () => {
    const chosen = new Map([
      ["quantity", "Qty"],
      ["unitPrice", "Price"],
    ] as const);
    expect(mapColumns(table, recognition, chosen)).toEqual({
      customer: 0,
      date: 1,
      quantity: 2,
      unitPrice: 3,
    });
  });

  test("are refused when there is none of the name, with file, row and the names there are", () => {
    expect(() => mapColumns(table, recognition, new Map([["date", "Day"]]))).toThrow(
      expect.objectContaining({
        exitCode: 1,
        key: "noColumn",
        facts: { file: "o.csv", row: 3, column: "Day", columns: "Who, When, Qty, Price, Ｔotal" },
      })
    );
  });
});
