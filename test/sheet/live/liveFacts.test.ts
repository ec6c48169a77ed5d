import type { KpiFact } from "../../../src/sheet/facts";
import type { OrderRows } from "../../../src/catalog/rows";
import { liveFacts } from "../../../src/sheet/live/liveFacts";
import type { LivePlan } from "../../../src/sheet/live/livePlan";
import { ordersRequest } from "../../excel/support/requests";
import { sampleFacts } from "../sampleFacts";

const facts = sampleFacts();
const kpis: readonly KpiFact[] = [{ ...facts.kpis[0]!, id: "AOV", value: 20 }];
const known = { ...facts, kpis, sheetNames: { ...facts.sheetNames, data: "KPI Data" } };

/** Orders of one customer on the first day of the period. */
function orders(count: number) {
  const rows: OrderRows = {
    customer: { codes: new Int32Array(count), labels: ["=A1"] },
    date: new Float64Array(count).fill(facts.period.start),
    amount: new Float64Array(count).fill(20),
    ...{ order: null, item: null, referredBy: null },
  };
  return { orders: { rows, span: { first: facts.period.start, last: facts.asOf }, by: null } };
}

const live = { ...ordersRequest, live: true };

test("up to 100,000 rows are written for live formulas, above that the actuals stay values with a note", async () => {
  const staged: LivePlan[] = [];
  const stage = (plan: LivePlan) => {
    staged.push(plan);
    return Promise.resolve(plan.formulas.map(({ value }) => value));
  };
  const at = await liveFacts(known, orders(100_000), live, stage);
  const above = await liveFacts(known, orders(100_001), live, stage);
  expect(staged.map(({ tables }) => tables.map(({ count }) => count))).toEqual([[100_000], []]);
  expect([at.state, Object.keys(at.formulas)]).toEqual(["on", ["AOV"]]);
  expect([above.state, above.formulas]).toEqual(["tooMany", {}]);
  expect(above.notes).toEqual([
    {
      ...{ source: "KPI Data", issue: "Live formula", rows: null, firstRow: null },
      note: expect.stringMatching(/100,001 rows.*at most 100,000/) as unknown,
    },
  ]);
});

test("a formula agrees with its value to nine digits, and not beyond", async () => {
  const shown = async (value: number | string) => {
    const { formulas, notes } = await liveFacts(known, orders(3), live, () =>
      Promise.resolve([value])
    );
    return [Object.keys(formulas).length, notes.filter(({ source }) => source === "AOV").length];
  };
  expect(await shown(20 + 1e-9)).toEqual([1, 0]);
  expect(await shown(20 + 1e-7)).toEqual([0, 1]);
  expect(await shown("#BUSY!")).toEqual([0, 1]);
});

test("where the switch is off, or nothing can be tried, there are no formulas and no notes", async () => {
  const staged: LivePlan[] = [];
  const stage = (plan: LivePlan) => {
    staged.push(plan);
    return Promise.resolve([]);
  };
  const off = { state: "off", formulas: {}, notes: [] };
  expect(await liveFacts(known, orders(3), ordersRequest, stage)).toEqual(off);
  expect(await liveFacts(known, orders(3), live, undefined)).toEqual(off);
  expect(staged).toEqual([{ sheet: "KPI Data", tables: [], formulas: [] }]);
});
