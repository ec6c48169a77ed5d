import { build, listSources, refresh } from "../../src/excel";
import { RESULT, TABLE } from "../../src/sheet/names";
import { SCORECARD_INDEX } from "../../src/sheet/scorecard/columns";
import { TARGET_INDEX } from "../../src/sheet/targets/targetColumns";
import { contents } from "./support/contents";
import { difference } from "./support/difference";
import { openWorkbook, type OpenWorkbook } from "./support/openWorkbook";
import { orderWorkbook } from "./support/orderTable";
import { ordersRequest, quiet } from "./support/requests";
import { tableRows } from "./support/tableRows";
import { resultOf } from "./support/typeBeside";

const settings = { margin: 0.4, cac: 20, lifespan: 3 };
const targets = [
  { id: "REVENUE", target: 2000 },
  { id: "CLV", target: 400 },
];

const inExcel = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

async function built(): Promise<OpenWorkbook> {
  const open = await openWorkbook(orderWorkbook(120));
  await build({ ...ordersRequest, targets, settings }, quiet);
  return open;
}

const rowOf = ({ book }: OpenWorkbook, id: string) =>
  tableRows(book.toData(), TABLE.scorecard).find(([first]) => first === id);

/** The row of a text on a sheet, from 0. */
const rowOfText = (sheet: string, text: string): Promise<number> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("values,rowIndex");
    await context.sync();
    return used.rowIndex + used.values.findIndex((row) => row.includes(text));
  });

beforeAll(() => {
  // The header says when the sheet was built.
  jest.useFakeTimers({ now: Date.UTC(2026, 0, 15), doNotFake: ["setTimeout", "performance"] });
});
afterAll(() => jest.useRealTimers());

describe("lifetime value and score stay those of the results", () => {
  let open: OpenWorkbook;
  let clv: unknown;
  let score: unknown;

  beforeEach(async () => {
    open = await built();
    clv = rowOf(open, "CLV")?.[SCORECARD_INDEX.actual];
    score = await resultOf(RESULT.score);
    expect([typeof clv, typeof score]).toEqual(["number", "number"]);
  });

  const expectSame = async (): Promise<void> => {
    const { results } = await refresh(quiet);
    expect(results.kpis.find(({ id }) => id === "CLV")?.value).toBeCloseTo(Number(clv), 9);
    expect(rowOf(open, "CLV")?.[SCORECARD_INDEX.actual]).toBeCloseTo(Number(clv), 9);
    expect(await resultOf(RESULT.score)).toBe(score);
  };

  test("after a row was inserted inside the block of its inputs", async () => {
    const row = await rowOfText("KPI Detail", "Input");
    await inExcel(({ worksheets }) => {
      worksheets
        .getItem("KPI Detail")
        .getRange(`${row + 2}:${row + 2}`)
        .insert("Down");
    });
    await expectSame();
  });

  test("after a row of that block was deleted", async () => {
    const row = await rowOfText("KPI Detail", "Input");
    await inExcel(({ worksheets }) => {
      worksheets
        .getItem("KPI Detail")
        .getRange(`${row + 5}:${row + 6}`)
        .delete("Up");
    });
    await expectSame();
  });

  test("after a column was inserted on the sheet", async () => {
    await inExcel(({ worksheets }) => {
      worksheets.getItem("KPI Detail").getRange("B:B").insert("Right");
    });
    await expectSame();
  });

  test("after a row was inserted in the strip of the score, or its name deleted", async () => {
    await inExcel(({ names, worksheets }) => {
      worksheets.getItem("KPI Summary").getRange("13:13").insert("Down");
      names.getItem(RESULT.score).delete();
    });
    await expectSame();
  });
});

test("a table of the analyst's that rows would tear is named as what is in the way, and nothing changes", async () => {
  const open = await openWorkbook(orderWorkbook(120));
  await build({ ...ordersRequest, kpis: ["AOV"] }, quiet);
  await inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem("KPI Summary");
    sheet.getRange("S90:W91").values = [
      ["a", "b", "c", "d", "e"],
      [1, 2, 3, 4, 5],
    ];
    sheet.tables.add("S90:W91", true);
  });
  const before = contents(open);
  await expect(build(ordersRequest, quiet)).rejects.toMatchObject({ key: "noRoom" });
  expect(difference(before, contents(open))).toBeNull();
});

test("a total row of a table of ours is refused, and nothing changes", async () => {
  const open = await built();
  await inExcel(({ tables }) => void (tables.getItem(TABLE.scorecard).showTotals = true));
  const before = contents(open);
  await expect(refresh(quiet)).rejects.toMatchObject({
    key: "tableTotals",
    facts: { table: TABLE.scorecard },
  });
  expect(difference(before, contents(open))).toBeNull();
});

test.each([TABLE.targets, TABLE.settings, TABLE.scorecard])(
  "%s turned into a plain range is refused, and nothing changes",
  async (table) => {
    const open = await built();
    await inExcel(({ tables }) => void tables.getItem(table).convertToRange());
    const before = contents(open);
    await expect(refresh(quiet)).rejects.toMatchObject({
      key: "tableDissolved",
      facts: { table },
    });
    expect(difference(before, contents(open))).toBeNull();
  }
);

test("a table that was deleted with its sheet is built anew", async () => {
  const open = await built();
  await inExcel(({ worksheets }) => worksheets.getItem("KPI Targets").delete());
  await refresh(quiet);
  expect(tableRows(open.book.toData(), TABLE.targets).length).toBeGreaterThan(5);
});

test.each(["revenue", " REVENUE "])("the id typed as “%s” is the KPI's own", async (typed) => {
  const open = await built();
  const before = rowOf(open, "REVENUE");
  await inExcel(({ tables }) => {
    const body = tables.getItem(TABLE.targets).getDataBodyRange();
    const row = tableRows(open.book.toData(), TABLE.targets).findIndex(([id]) => id === "REVENUE");
    body.getCell(row, TARGET_INDEX.id).values = [[typed]];
  });
  const { results } = await refresh(quiet);
  const rows = tableRows(open.book.toData(), TABLE.targets);
  expect(rows.filter(([id]) => String(id).trim().toUpperCase() === "REVENUE")).toHaveLength(1);
  expect(rowOf(open, "REVENUE")).toEqual(before);
  expect(results.kpis.find(({ id }) => id === "REVENUE")?.target).toBe(2000);
});

test("a summary that the analyst has hidden stays hidden and is refreshed", async () => {
  const open = await built();
  await inExcel(({ worksheets }) => {
    worksheets.getItem("Data").activate();
    worksheets.getItem("KPI Summary").visibility = "Hidden";
  });
  await refresh(quiet);
  const { sheets, activeSheet } = open.book.toData();
  expect(sheets.find(({ name }) => name === "KPI Summary")?.visibility).toBe("Hidden");
  expect(activeSheet).toBe("Data");
});

describe("a sheet without a table as a source", () => {
  async function builtFromSheet() {
    const open = await openWorkbook(orderWorkbook(120, false));
    const [info] = await listSources();
    expect(info?.ref).toMatchObject({ type: "sheet", name: "Data" });
    const [source] = ordersRequest.sources;
    const headers = {
      customer: "Customer",
      date: "Order date",
      order: "Order id",
      amount: "Amount",
    };
    const sources = [{ ...source!, ref: info!.ref, headers }];
    const { rowsUsed } = await build({ ...ordersRequest, sources }, quiet);
    return { open, rowsUsed };
  }

  test("takes rows that were added below", async () => {
    const { rowsUsed } = await builtFromSheet();
    await inExcel(({ worksheets }) => {
      worksheets.getItem("Data").getRange("A122:D123").values = [
        ["C1", 40850, "N1", 10],
        ["C2", 40851, "N2", 30],
      ];
    });
    expect((await refresh(quiet)).rowsUsed).toBe(rowsUsed + 2);
  });

  test("is found with rows above it, a column inside it and another name", async () => {
    const { open, rowsUsed } = await builtFromSheet();
    const before = rowOf(open, "REVENUE");
    await inExcel(({ worksheets }) => {
      const sheet = worksheets.getItem("Data");
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("C:C").insert("Right");
      sheet.name = "Export";
    });
    expect((await refresh(quiet)).rowsUsed).toBe(rowsUsed);
    expect(rowOf(open, "REVENUE")).toEqual(before);
  });
});
