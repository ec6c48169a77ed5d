import { StandIn } from "../../../src/standin";
import { Book } from "../../../src/standin/book/Book";
import { bootAddIn } from "../../../src/standin/host/boot/node";
import { failureOf } from "./bootFake";

async function open(options: { readOnly?: boolean } = {}) {
  const book = Book.create();
  const standIn = new StandIn({ workbook: book, ...options });
  const { realm } = await bootAddIn(standIn);
  return { book, standIn, run: (realm["Excel"] as typeof Excel).run };
}

test("the real client writes a sheet with values, formulas and formats, and reads it back", async () => {
  const { run, standIn } = await open();
  const found = await run(async (context) => {
    const sheet = context.workbook.worksheets.add("KPI");
    const range = sheet.getRange("A1:C3");
    range.values = [
      ["Segment", "Revenue", "Share"],
      ["A", 100, 0.25],
      ["B", 300, 0.75],
    ];
    sheet.getRange("B4").formulas = [["=SUM(B2:B3)"]];
    sheet.getRange("C2:C3").numberFormat = [["0.0%"], ["0.0%"]];
    range.load("values,numberFormat,address");
    sheet.load("name");
    const total = sheet.getRange("B4").load("values,formulas,text");
    await context.sync();
    return {
      address: range.address,
      format: range.numberFormat[1]?.[2],
      total: [total.values, total.formulas],
    };
  });
  expect(found).toEqual({
    address: "KPI!A1:C3",
    format: "0.0%",
    total: [[[400]], [["=SUM(B2:B3)"]]],
  });
  expect([standIn.gaps, standIn.bugs]).toEqual([[], []]);
});

test("tables, rules, charts, names and settings are added once and found again", async () => {
  const { run, standIn } = await open();
  const found = await run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["Month", "Revenue"],
      ["Jan", 10],
      ["Feb", 20],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Sales";
    await context.sync();
    const chart = sheet.charts.add("ColumnClustered", table.getRange(), "Auto");
    chart.title.text = "Revenue";
    sheet.getRange("B2:B3").conditionalFormats.add("ColorScale");
    workbook.names.add("Total", sheet.getRange("B3"));
    workbook.settings.add("cfg", { a: 1 });
    await context.sync();
    const tables = workbook.tables.load("items/name,items/showTotals");
    const charts = sheet.charts.load("items/name,items/title/text,items/series/items/name");
    const names = workbook.names.load("items/name,items/type");
    const settings = workbook.settings.load("items/key,items/value");
    await context.sync();
    return [
      tables.items.map(({ name }) => name),
      charts.items.map(({ title, series }) => [title.text, series.items.length]),
      names.items.map(({ name, type }) => [name, type]),
      settings.items.map(({ key, value }) => [key, value]),
    ];
  });
  expect(found).toEqual([["Sales"], [["Revenue", 1]], [["Total", "Range"]], [["cfg", { a: 1 }]]]);
  expect([standIn.gaps, standIn.bugs]).toEqual([[], []]);
});

test("a large range, which the client writes in parts, arrives whole", async () => {
  const { run, standIn } = await open();
  const values = Array.from({ length: 4000 }, (_, row) => [row, 2 * row]);
  const last = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B4000").values = values;
    await context.sync();
    const used = sheet.getUsedRangeOrNullObject(true).load("address,values");
    await context.sync();
    return [used.address, used.values[3999]];
  });
  expect(last).toEqual(["Sheet1!A1:B4000", [3999, 7998]]);
  expect(standIn.bugs).toEqual([]);
});

test("an empty sheet has no used range", async () => {
  const { run } = await open();
  const isNull = await run(async (context) => {
    const used = context.workbook.worksheets
      .getItem("Sheet1")
      .getUsedRangeOrNullObject(true)
      .load("rowCount");
    await context.sync();
    return used.isNullObject;
  });
  expect(isNull).toBe(true);
});

test("a chart type of Excel's that the stand-in cannot draw is a gap, an invented one a mistake", async () => {
  const { run, standIn } = await open();
  const add = (type: string) =>
    failureOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.charts.add(type as Excel.ChartType, sheet.getRange("A1:B2"));
        await context.sync();
      })
    );
  expect((await add("Surface")).code).toBe("HostGap");
  expect(standIn.gaps).toEqual(['ChartCollection.add "Surface"']);
  expect((await add("Spaghetti")).code).toBe("InvalidArgument");
});

test("a read-only workbook says so and cannot be written", async () => {
  const { run } = await open({ readOnly: true });
  const readOnly = await run(async (context) => {
    const workbook = context.workbook.load("readOnly");
    await context.sync();
    return workbook.readOnly;
  });
  expect(readOnly).toBe(true);
  const failure = await failureOf(
    run(async (context) => {
      context.workbook.worksheets.add("KPI");
      await context.sync();
    })
  );
  expect(failure.code).toBe("AccessDenied");
});
