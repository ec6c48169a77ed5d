import { build, refresh } from "../../src/excel";
import { CHART, TABLE } from "../../src/sheet/names";
import { businessTables } from "../support/businessTables";
import { businessRequest, businessWorkbook } from "../support/businessWorkbook";
import { openWorkbook, sheetOf } from "./support/openWorkbook";
import { quiet } from "./support/requests";

const TITLE = "What each component adds to the index, log points";

/** Writes a benchmark where the analyst does. */
const benchmark = (key: string, value: number | ""): Promise<void> =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(TABLE.settings).getDataBodyRange().load("values");
    await context.sync();
    const row = body.values.findIndex(([first]) => first === key);
    body.getCell(row, 1).values = [[value]];
    await context.sync();
  });

test("without benchmarks a sentence stands for the bars; the first refresh with one has them", async () => {
  const tables = businessTables({
    ...{ orders: 200, deals: 20, leads: 60, tickets: 20 },
    ...{ survey: 120, subscriptions: 20, spend: 10 },
  });
  const { book } = await openWorkbook(businessWorkbook(tables));
  const detail = () => sheetOf(book.toData(), "KPI Detail");
  const chart = () => detail().charts.find(({ name }) => name === CHART.contributions);
  const sentence = (start: string) =>
    detail().cells.find(({ value }) => String(value).startsWith(start));

  await build(businessRequest(tables), quiet);
  expect(chart()).toBeUndefined();
  const missing = sentence("No component has a value, a benchmark");
  expect(missing?.value).toContain("on the sheet KPI Targets");

  await benchmark("benchmark_satisfaction", 0.6);
  expect(sentence("No component")).toBeUndefined();
  expect(sentence("The index form is")).toBeDefined();
  await refresh(quiet);
  expect(chart()?.title).toBe(TITLE);
  const below = sentence("The index form is");
  expect(below!.row).toBeGreaterThan(missing!.row);

  await benchmark("benchmark_satisfaction", "");
  await refresh(quiet);
  expect(chart()?.title).toBe(TITLE);
  expect(sentence("No component")?.row).toBe(below!.row);
});
