import { build } from "../../src/excel";
import { businessRequest, businessWorkbook } from "../support/businessWorkbook";
import { businessTables } from "../support/businessTables";
import { openWorkbook } from "./support/openWorkbook";
import { orderWorkbook } from "./support/orderTable";
import { ordersRequest, quiet } from "./support/requests";

const MEGABYTE = 1024 * 1024;

test("a KPI sheet from 100,000 rows takes at most 40 requests, none above 4 MB either way", async () => {
  const { standIn } = await openWorkbook(orderWorkbook(100_000));
  const { rowsUsed } = await build(ordersRequest, quiet);
  const { syncs, actions, largestRequest, largestResponse } = standIn.meter.read();
  process.stdout.write(
    `100,000 rows: ${syncs} syncs, ${actions} actions, largest request ${largestRequest}, largest response ${largestResponse} characters\n`
  );
  expect(rowsUsed).toBe(100_000);
  expect(syncs).toBeLessThanOrEqual(40);
  expect(Math.max(largestRequest, largestResponse)).toBeLessThan(4 * MEGABYTE);
}, 300_000);

test("where Excel takes less at once, rows are read in smaller pieces", async () => {
  const { standIn } = await openWorkbook(orderWorkbook(20_000));
  standIn.faults.payloadLimit = 600_000;
  await expect(build(ordersRequest, quiet)).resolves.toMatchObject({ rowsUsed: 20_000 });
}, 120_000);

test("a KPI sheet from every kind of source takes at most 60 requests, none above 4 MB either way", async () => {
  const tables = businessTables({
    ...{ orders: 20_000, deals: 2000, leads: 2000, tickets: 2000 },
    ...{ survey: 2000, subscriptions: 1000, spend: 200 },
  });
  const { standIn } = await openWorkbook(businessWorkbook(tables));
  const { rowsUsed, rowsRead } = await build(businessRequest(tables), quiet);
  const { syncs, largestRequest, largestResponse } = standIn.meter.read();
  process.stdout.write(
    `29,200 rows of seven kinds: ${syncs} syncs, largest request ${largestRequest}, largest response ${largestResponse} characters\n`
  );
  expect(rowsUsed).toBe(rowsRead);
  expect(syncs).toBeLessThanOrEqual(60);
  expect(Math.max(largestRequest, largestResponse)).toBeLessThan(4 * MEGABYTE);
}, 300_000);
