import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { CellData, SheetData, WorkbookData } from "../../src/standin/book/workbookData";
import { readXlsx } from "../../src/standin/files/readXlsx";
import { sheetRows } from "../../src/standin/files/sheetRows";
import { writeCsv } from "../../src/standin/files/writeCsv";
import { writeXlsx } from "../../src/standin/files/writeXlsx";
import { sampleWorkbook } from "../../src/workbench/sample/sampleWorkbook";

const root = resolve(__dirname, "../..");
const IDS = [
  ...["REVENUE", "ORDERS", "CUSTOMERS", "NEWCUSTOMERS", "AOV", "FREQ", "ARPU", "REPEAT", "GAP"],
  ...["CROSSSELL", "RETENTION.ACTIVE", "CHURN", "RETURNRATE", "CLV", "PARETO", "GINI", "HHI"],
];
const KINDS = ["orders", "deals", "leads", "tickets", "survey", "subscriptions", "spend"];

/** The command line as npm runs it for a user who stands in a folder: a process of its own, in the project's folder. */
function kpi(folder: string, ...args: string[]) {
  const script = join(root, "src/workbench/kpi.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const tableOf = (book: WorkbookData, name: string) => {
  const sheet = book.sheets.find(({ tables }) => tables.some((table) => table.name === name));
  const table = sheet?.tables.find((one) => one.name === name);
  if (!sheet || !table) throw new Error(`the workbook requires a table ${name}`);
  return { sheet, table };
};

/** Column and first data row of a table. */
function placeOf(book: WorkbookData, name: string, column: number) {
  const { sheet, table } = tableOf(book, name);
  const [, letter = "A", row = "1"] = /^([A-Z])(\d+)/.exec(table.range) ?? [];
  return { sheet, column: letter.charCodeAt(0) - 65 + column, firstRow: Number(row) };
}

/** Cells of a table's column below its header. */
function columnCells(book: WorkbookData, name: string, index: number): readonly CellData[] {
  const { sheet, column, firstRow } = placeOf(book, name, index);
  return sheet.cells.filter((cell) => cell.column === column && cell.row >= firstRow);
}

const read = async (path: string): Promise<WorkbookData> => readXlsx(readFileSync(path));

/** The workbook with one cell typed over, as an analyst would. */
function withCell(book: WorkbookData, sheetName: string, cell: CellData): WorkbookData {
  const typed = (sheet: SheetData): SheetData => ({
    ...sheet,
    cells: [
      ...sheet.cells.filter(({ row, column }) => row !== cell.row || column !== cell.column),
      cell,
    ],
  });
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === sheetName ? typed(sheet) : sheet)),
  };
}

describe("npm run kpi", () => {
  let folder: string;
  let out: string;
  const sample = sampleWorkbook().sheets[0] as SheetData;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "kpi-"));
    out = join(folder, "kpi.xlsx");
    writeFileSync(join(folder, "orders.csv"), writeCsv(sheetRows(sample)));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  describe("on a year of orders", () => {
    let first: WorkbookData;
    let results: { kpis: { id: string; value: number; target: number | null }[]; period: string };

    beforeAll(async () => {
      const args = ["--orders", "orders.csv", "--out", "kpi.xlsx", "--json", "kpi.json"];
      const { status, stderr } = kpi(folder, ...args, "--period", "2025");
      if (status !== 0) throw new Error(stderr);
      first = await read(out);
      results = JSON.parse(readFileSync(join(folder, "kpi.json"), "utf8"));
    });

    test("writes the KPI sheets with their tables, and no row of the orders", () => {
      for (const table of ["CRM_Scorecard", "CRM_Targets", "CRM_Settings", "CRM_Notes"])
        expect(tableOf(first, table).table.range).toMatch(/^[A-Z]+\d+:[A-Z]+\d+$/);
      expect(JSON.stringify(first)).not.toContain("SO-10001");
      expect(first.sheets.filter(({ cells }) => cells.length === 0)).toEqual([]);
    });

    test("gives every KPI in the workbook and the same numbers in the results file", () => {
      expect(results.period).toBe("2025");
      expect(results.kpis.map(({ id }) => id)).toEqual(IDS);
      expect(
        columnCells(first, "CRM_Scorecard", 0)
          .slice(0, IDS.length)
          .map(({ value }) => value)
      ).toEqual(IDS);
      const actual = columnCells(first, "CRM_Scorecard", 4);
      for (const [index, { id, value }] of results.kpis.entries())
        if (id !== "CLV") expect(actual[index]?.value).toBeCloseTo(value, 9);
    });

    test("adds up to the orders of the period", () => {
      const inPeriod = sheetRows(sample)
        .slice(1)
        .filter((row) => String(row[1]).startsWith("2025"));
      const revenue = inPeriod.reduce((sum, row) => sum + Number(row[7]), 0);
      const value = (id: string) => results.kpis.find((one) => one.id === id)?.value;
      expect(value("REVENUE")).toBeCloseTo(revenue, 6);
      expect(value("CUSTOMERS")).toBe(
        new Set(inPeriod.filter((row) => Number(row[7]) >= 0).map((row) => row[2])).size
      );
    });

    test("has charts with titles and alternative text, and remembers its sources without data", () => {
      const charts = first.sheets.flatMap((sheet) => sheet.charts);
      expect(charts.length).toBeGreaterThanOrEqual(2);
      for (const { title, altText } of charts) expect(title && altText).toBeTruthy();
      expect(JSON.stringify(first.settings)).toContain("orders.csv");
    });

    test("refreshes in a new process and keeps what the analyst typed", async () => {
      const { sheet, column, firstRow } = placeOf(first, "CRM_Targets", 5);
      const typed = { row: firstRow, column, value: 99_999 };
      const own = { row: 200, column: 2, value: "my note" };
      const edited = withCell(withCell(first, sheet.name, typed), sheet.name, own);
      writeFileSync(out, await writeXlsx(edited));
      expect(
        kpi(folder, "--orders", "orders.csv", "--out", "kpi.xlsx", "--period", "2024")
      ).toMatchObject({ status: 0 });
      const again = await read(out);
      const names = (book: WorkbookData) => book.sheets.map(({ name }) => name);
      expect(names(again)).toEqual(names(first));
      expect(columnCells(again, "CRM_Targets", 5)[0]?.value).toBe(99_999);
      expect(again.sheets.find(({ name }) => name === sheet.name)?.cells).toContainEqual(own);
    });

    test("starts anew with --overwrite", async () => {
      const args = ["--orders", "orders.csv", "--out", "kpi.xlsx", "--overwrite"];
      expect(kpi(folder, ...args)).toMatchObject({ status: 0 });
      const targets = columnCells(await read(out), "CRM_Targets", 5);
      expect(targets.map(({ value }) => value)).not.toContain(99_999);
    });
  });

  describe("on sources of every kind", () => {
    const sheets = sampleWorkbook().sheets;
    const given = KINDS.flatMap((kind) => [`--${kind}`, `${kind}.csv`]);
    const rowsOf = (kind: string) => sheetRows(sheets[KINDS.indexOf(kind)] as SheetData).slice(1);
    const inNovember = (cell: unknown): boolean => String(cell).startsWith("2025-11");
    let built: ReturnType<typeof kpi>;
    let results: {
      kpis: { id: string; value: number | null; status: string }[];
      blocks: { breakdown?: { by: string } };
    };
    const value = (id: string) => results.kpis.find((one) => one.id === id)?.value;

    beforeAll(() => {
      for (const [i, kind] of KINDS.entries())
        writeFileSync(join(folder, `${kind}.csv`), writeCsv(sheetRows(sheets[i] as SheetData)));
      writeFileSync(
        join(folder, "own.csv"),
        "id,KPI,target,weight,source\nSHARE,Share,15%,1,12%\n"
      );
      const more = ["--by", "region", "--targets", "own.csv", "--period", "2025-11"];
      built = kpi(folder, ...given, ...more, "--out", "every.xlsx", "--json", "every.json");
      if (built.status !== 0) throw new Error(built.stderr);
      results = JSON.parse(readFileSync(join(folder, "every.json"), "utf8"));
    });

    test("uses every row, remembers every file and shows KPIs of every kind", async () => {
      const rows = sheets.reduce((sum, sheet) => sum + sheetRows(sheet).length - 1, 0);
      const count = new Intl.NumberFormat("en").format(rows);
      expect(built.stderr).toContain(`${count} of ${count} rows used`);
      const stored = JSON.stringify((await read(join(folder, "every.xlsx"))).settings);
      for (const kind of KINDS) expect(stored).toContain(`${kind}.csv`);
      const shown = results.kpis.map(({ id }) => id);
      for (const id of ["REVENUE", "WINRATE", "CONVERSION", "CAC", "NRR", "NPS", "HANDLETIME"])
        expect(shown).toContain(id);
    });

    test("gives the numbers that the rows give when they are counted by hand", () => {
      const spent = rowsOf("spend").filter(([month]) => inNovember(month));
      const total = (column: number) => spent.reduce((sum, row) => sum + Number(row[column]), 0);
      expect(value("CAC")).toBeCloseTo(total(2) / total(3), 9);
      const answers = rowsOf("survey").filter(([date]) => inNovember(date));
      const scores = answers.map((row) => Number(row[2]));
      const promoters = scores.filter((score) => score >= 9).length;
      const detractors = scores.filter((score) => score <= 6).length;
      expect(value("NPS")).toBeCloseTo((100 * (promoters - detractors)) / scores.length, 9);
      const closed = rowsOf("deals").filter((row) => inNovember(row[3]));
      const won = closed.filter((row) => row[4] === "Closed Won").length;
      expect(value("WINRATE")).toBeCloseTo(won / closed.length, 9);
    });

    test("splits by the column asked for, and shows a KPI of the manager's own below the others", () => {
      expect(results.blocks.breakdown?.by).toBe("Region");
      expect(results.kpis.at(-1)).toMatchObject({ id: "SHARE", value: 0.12, status: "off target" });
    });

    test("refreshes with the last period and breakdown, and reads an own KPI from a cell of the workbook", async () => {
      const path = join(folder, "every.xlsx");
      const book = await read(path);
      const market: SheetData = {
        ...{ ...(sheets[0] as SheetData), id: "market", name: "Market", tables: [], columns: [] },
        cells: [{ row: 3, column: 1, value: 0.18, numberFormat: "0%" }],
      };
      writeFileSync(path, await writeXlsx({ ...book, sheets: [...book.sheets, market] }));
      writeFileSync(join(folder, "own.csv"), "id,source\nSHARE,Market!B4\n");
      const more = ["--targets", "own.csv", "--goal", "churn"];
      const again = kpi(folder, ...given, ...more, "--out", "every.xlsx", "--json", "again.json");
      expect(again).toMatchObject({ status: 0 });
      const { kpis, period, blocks } = JSON.parse(readFileSync(join(folder, "again.json"), "utf8"));
      expect([period, blocks.breakdown?.by]).toEqual(["2025-11", "Region"]);
      const ids = kpis.map(({ id }: { id: string }) => id);
      expect(ids.slice(0, 3)).toEqual(["RETENTION", "CHURN", "GRR"]);
      expect(kpis.at(-1)).toMatchObject({ id: "SHARE", value: 0.18, status: "on target" });
    });

    test("asks again for a file that the workbook was built from, and leaves it as it is", () => {
      const before = readFileSync(join(folder, "every.xlsx"));
      const { status, stderr } = kpi(folder, "--orders", "orders.csv", "--out", "every.xlsx");
      expect(status).toBe(2);
      expect(stderr).toContain("deals.csv");
      expect(stderr).toContain("--deals");
      expect(readFileSync(join(folder, "every.xlsx"))).toEqual(before);
    });

    test("names the columns there are when none fits what to split by", () => {
      const args = ["--orders", "orders.csv", "--survey", "survey.csv", "--by", "colour"];
      const { status, stderr } = kpi(folder, ...args, "--out", "no.xlsx");
      expect(status).toBe(1);
      for (const word of ["colour", "orders.csv", "Salesperson", "survey.csv", "Satisfaction"])
        expect(stderr).toContain(word);
      expect(existsSync(join(folder, "no.xlsx"))).toBe(false);
    });
  });

  test("takes targets, settings and chosen columns, and writes in the language asked for", async () => {
    writeFileSync(join(folder, "t.csv"), "id,target\nREPEAT,45%\n");
    writeFileSync(join(folder, "s.csv"), "key,value\nmargin,40%\ncac,120\nlifespan,3\n");
    const files = ["--orders", "orders.csv", "--out", "tw.xlsx", "--json", "tw.json"];
    const map = ["--map", "orders.quantity=Quantity", "--map", "orders.unitPrice=Unit price"];
    const more = ["--targets", "t.csv", "--settings", "s.csv", "--lang", "zh-TW"];
    const { status, stderr } = kpi(folder, ...files, ...map, ...more);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stderr).toContain("寫入");
    const { kpis } = JSON.parse(readFileSync(join(folder, "tw.json"), "utf8"));
    const found = (id: string) => kpis.find((one: { id: string }) => one.id === id);
    expect(found("REPEAT").target).toBe(0.45);
    expect(found("CLV").value).toBeGreaterThan(0);
    // A refresh speaks the language of its workbook to the end.
    const again = kpi(folder, "--orders", "orders.csv", "--out", "tw.xlsx");
    expect(again.status).toBe(0);
    expect(again.stderr).toContain("已寫入 tw.xlsx");
    expect(again.stderr).not.toContain("Writing");
  });

  test("reads a sheet of a workbook as it reads a text file", async () => {
    writeFileSync(join(folder, "book.xlsx"), await writeXlsx(sampleWorkbook()));
    const period = ["--period", "2025-Q4"];
    kpi(folder, "--orders", "orders.csv", "--out", "a.xlsx", "--json", "a.json", ...period);
    kpi(folder, "--orders", "book.xlsx#Orders", "--out", "b.xlsx", "--json", "b.json", ...period);
    const kpis = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8")).kpis;
    expect(kpis("b.json")).toEqual(kpis("a.json"));
  });

  describe("refuses and writes nothing", () => {
    const bad: readonly (readonly [string, string, readonly string[]])[] = [
      ["an unknown file", "", ["missing.csv"]],
      ["an empty file", "", ["bad.csv"]],
      ["a missing column", "customer,colour\nA,red\n", ["bad.csv"]],
      [
        "dates that cannot be read",
        "customer,date,amount\nA,soon,1\nB,later,2\n",
        ["bad.csv", "soon"],
      ],
      [
        "mostly unusable rows",
        `customer,date,amount\n${"A,2025-01-01,\n".repeat(3)}B,2025-01-02,5\n`,
        ["bad.csv", "2"],
      ],
      [
        "dates of two readings",
        "customer,date,amount\nA,03/04/2025,1\nB,05/06/2025,2\n",
        ["bad.csv", "03/04/2025", "--date-order"],
      ],
    ];

    test.each(bad)("%s, naming file, place and remedy", (_, text, named) => {
      const file = named[0] ?? "";
      if (file === "bad.csv") writeFileSync(join(folder, file), text);
      const before = readdirSync(folder);
      const { status, stderr } = kpi(
        folder,
        "--orders",
        file,
        "--out",
        "no.xlsx",
        "--json",
        "no.json"
      );
      expect({ status, stderr }).toMatchObject({ status: 1 });
      for (const word of named) expect(stderr).toContain(word);
      expect(readdirSync(folder)).toEqual(before);
    });

    test("a wrong call, with where the options are told", () => {
      const { status, stdout, stderr } = kpi(
        folder,
        "--orders",
        "orders.csv",
        "--out",
        "no.xlsx",
        "--goal",
        "profit"
      );
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toContain("--goal");
      expect(stderr).toContain("npm run kpi -- --help");
      expect(existsSync(join(folder, "no.xlsx"))).toBe(false);
    });
  });
});
