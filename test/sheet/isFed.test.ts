import { type KpiId, KPI_LIST, KPIS } from "../../src/catalog/kpis";
import type { TableKind } from "../../src/catalog/sources";
import type { ColumnMapping } from "../../src/data/table";
import { isFed } from "../../src/sheet/prepare/isFed";

const source = (kind: TableKind, mapping: ColumnMapping) => ({
  kind,
  mapping,
  ref: { type: "file", label: kind } as const,
});
const LOG = { customer: 0, date: 1, amount: 2 };
const fedBy = (...sources: ReturnType<typeof source>[]) =>
  KPI_LIST.filter(([, definition]) => isFed(definition, { sources })).map(([id]) => id);

test("an order log alone weighs the ten KPIs of orders", () => {
  const weighed = fedBy(source("orders", LOG)).filter((id) => KPIS[id].weight > 0);
  expect(weighed).toEqual([
    ...["REVENUE", "ORDERS", "CUSTOMERS", "NEWCUSTOMERS", "AOV", "FREQ", "ARPU", "REPEAT"],
    ...["RETENTION.ACTIVE", "CLV"],
  ]);
  expect(weighed.reduce((sum, id) => sum + KPIS[id].weight, 0)).toBeCloseTo(1, 12);
});

test("an amount may be quantity × unit price, but not one of them", () => {
  const parts = { customer: 0, date: 1, quantity: 2 };
  expect(fedBy(source("orders", parts))).toEqual([]);
  expect(fedBy(source("orders", { ...parts, unitPrice: 3 }))).toEqual(fedBy(source("orders", LOG)));
});

test.each([
  ["CROSSSELL", { ...LOG, item: 3 }],
  ["REFERRAL", { ...LOG, referredBy: 3 }],
] as [KpiId, ColumnMapping][])("%s needs a column of its own", (id, mapping) => {
  expect(fedBy(source("orders", LOG))).not.toContain(id);
  expect(fedBy(source("orders", mapping))).toContain(id);
});

test("a role of one source does not stand for that of another", () => {
  const spend = source("spend", { date: 0, amount: 1 });
  expect(fedBy(spend)).not.toContain("CAC");
  expect(fedBy(spend, source("orders", LOG))).toContain("CAC");
  expect(fedBy(source("spend", { date: 0, amount: 1, newCustomers: 2 }))).toContain("CAC");
});

test("leads convert by a column or by their status", () => {
  expect(fedBy(source("leads", { created: 0 }))).toEqual([]);
  expect(fedBy(source("leads", { created: 0, status: 1 }))).toContain("CONVERSION");
  expect(fedBy(source("leads", { created: 0, converted: 1 }))).toContain("CONVERSION");
});
