import { build, refresh } from "../../src/excel";
import { openWorkbook, sheetOf } from "./support/openWorkbook";
import { orderWorkbook } from "./support/orderTable";
import { ordersRequest, quiet } from "./support/requests";

const LAST = 60;

/** Gives the last order of the table an amount: a large negative one leaves its customer with more refunds than purchases. */
const lastAmount = (amount: number): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange(`D${LAST + 1}`).values = [[amount]];
    await context.sync();
  });

test("shares that are not possible have a sentence and no empty chart; the chart comes and stays with the data", async () => {
  const { book } = await openWorkbook(orderWorkbook(LAST));
  const title = (): string | undefined =>
    sheetOf(book.toData(), "KPI Detail").charts.find(({ name }) => name === "CRM_Chart_Pareto")
      ?.title;
  const texts = (): string =>
    sheetOf(book.toData(), "KPI Detail")
      .cells.map(({ value }) => String(value))
      .join("\n");
  await lastAmount(-1e6);
  await build(ordersRequest, quiet);
  expect(title()).toBeUndefined();
  expect(texts()).toContain("Shares are not possible");

  await lastAmount(100);
  await refresh(quiet);
  expect(title()).toBe("Share of net revenue held by the largest customers");
  expect(texts()).not.toContain("Shares are not possible");

  await lastAmount(-1e6);
  await refresh(quiet);
  expect(title()).toContain("Shares are not possible");
});
