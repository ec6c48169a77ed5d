import type { ExistingCell } from "../../src/sheet/existing";
import { TARGET_COLUMNS } from "../../src/sheet/targets/targetColumns";
import { targetTable } from "../../src/sheet/targets/targetTable";

const kpi = (id: string, weight: number) => ({
  id,
  name: id,
  definition: { format: "ratio", direction: "up", weight } as const,
});

const ONE = kpi("ONE", 1);
const TWO = kpi("TWO", 2);
const THREE = kpi("THREE", 3);

const row = (id: string, weight: number | string): ExistingCell[] =>
  TARGET_COLUMNS.map((column) => ({ value: { id, weight }[column as "id"] ?? "" }));

const weights = (kpis: Parameters<typeof targetTable>[0], existing: ExistingCell[][] = []) =>
  Object.fromEntries(targetTable(kpis, existing, []).map(({ id, values }) => [id, values.weight]));

test("the weights of a new table add up to the whole, in the proportions of the catalogue", () => {
  expect(weights([ONE, TWO])).toEqual({ ONE: 0.333, TWO: 0.667 });
});

test("weights that nobody has touched make room for new KPIs", () => {
  expect(weights([ONE, TWO, THREE], [row("ONE", 0.333), row("TWO", 0.667)])).toEqual({
    ONE: 0.167,
    TWO: 0.333,
    THREE: 0.5,
  });
});

test("weights of the analyst stay, and new KPIs are weighted in proportion to them", () => {
  expect(weights([ONE, TWO, THREE], [row("ONE", 0.5), row("TWO", 0.1)])).toEqual({
    ONE: 0.5,
    TWO: 0.1,
    THREE: 0.6,
  });
});

test("a KPI that joins a table without weights has its share of the catalogue", () => {
  expect(weights([ONE, TWO], [row("ONE", "")])).toEqual({ ONE: "", TWO: 0.667 });
});
