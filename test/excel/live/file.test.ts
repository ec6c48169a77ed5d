import { build } from "../../../src/excel";
import { readXlsx } from "../../../src/standin/files/readXlsx";
import { writeXlsx } from "../../../src/standin/files/writeXlsx";
import type { WorkbookData } from "../../../src/standin/book/workbookData";
import { convert, libreOffice } from "../../support/libreOffice";
import { actualsOf } from "../support/actuals";
import { liveBusiness } from "../support/liveBusiness";
import { quiet } from "../support/requests";
import { tableRows } from "../support/tableRows";
import { openWithFunctions } from "../support/withFunctions";

const isMissing = libreOffice === null && process.env["CI"] === undefined;

const scorecardOf = ({ sheets }: WorkbookData) =>
  sheets.find(({ name }) => name === "KPI Summary")!.cells;

test("a file shows the numbers of live formulas where nobody knows the functions", async () => {
  const { workbook, request } = liveBusiness({ orders: 300, tickets: 90 });
  const open = await openWithFunctions(workbook);
  await build(request, quiet);
  const actuals = await actualsOf(open);
  const bytes = await writeXlsx(open.book.toData());
  const cells = scorecardOf(await readXlsx(bytes));
  const kept = [...actuals.values()].filter(
    ({ formula }) => formula?.includes("CRM_Data") === true
  );
  expect(kept.length).toBeGreaterThan(10);
  for (const { formula, value } of kept)
    expect(cells.find((cell) => cell.formula === formula)).toMatchObject({ formula, value });
  if (isMissing) return;
  const theirs = scorecardOf(await readXlsx(await convert(bytes, "xlsx")));
  for (const { formula, value } of kept) {
    const { row, column } = cells.find((cell) => cell.formula === formula)!;
    const shown = theirs.find((cell) => cell.row === row && cell.column === column)?.value;
    expect([formula, shown]).toEqual([formula, expect.closeTo(value as number, 9)]);
  }
}, 120_000);

test("text of the data that looks like a formula is text on the data sheet", async () => {
  const { workbook, request } = liveBusiness({ orders: 300 });
  const open = await openWithFunctions(workbook);
  await build(request, quiet);
  const items = tableRows(open.book.toData(), "CRM_Data_Orders").map((row) => row[4]);
  expect(items).toContain("=1+1");
}, 60_000);
