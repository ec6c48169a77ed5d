import type { Period } from "../../../src/calc/dates/period";
import { serialOf } from "../../../src/calc/dates/serialOf";
import { pastPeriods } from "../../../src/catalog/series";
import { snapshotValues, type HistoryRow } from "../../../src/sheet/history/snapshotValues";
import { withHistory, type KpiOfPeriod } from "../../../src/sheet/history/withHistory";
import { periodCode } from "../../../src/sheet/text/periodText";

const month = (year: number, number: number): Period => ({
  kind: "month",
  start: serialOf(year, number, 1),
  end: serialOf(year, number + 1, 1),
});
const NOVEMBER = month(2011, 11);

const row = (
  snapshot: string | number,
  period: string,
  id: string,
  value: string | number
): HistoryRow => [snapshot, period, id, value, "", "", "", "", ""].map((cell) => ({ value: cell }));

const kpi = (values: readonly (number | null)[] | null): KpiOfPeriod => ({
  id: "AOV",
  definition: { format: "money", direction: "up", weight: 1 },
  ...{ name: "Average order value", group: "behaviour", explanation: "…" },
  ...{ value: 100, previous: null, low: null, high: null, n: null, change: null },
  ...(values === null
    ? {}
    : { series: pastPeriods(NOVEMBER).map((period, i) => ({ period, value: values[i] ?? null })) }),
});

describe("the newest snapshot of a period counts", () => {
  const of = snapshotValues([
    row(40900.5, "2011-10", "AOV", 20),
    row(40910.5, "2011-10", "AOV", 21),
    row(40905.5, "2011-10", "AOV", 99),
    row("", "2011-09", "AOV", 18),
    row("", "2011-09", "AOV", 19),
    row(40915, "2011-10", "AOV", ""),
    row(40900.5, "2011-10", "FREQ", 2),
  ]);

  test("whatever the order of the rows", () => {
    expect(of("AOV", "2011-10")).toBe(21);
    expect(of("FREQ", "2011-10")).toBe(2);
  });

  test("a row without a moment counts until there is another, the lower one first", () => {
    expect(of("AOV", "2011-09")).toBe(19);
  });

  test("a KPI or a period that was not closed has none", () => {
    expect(of("ARPU", "2011-10")).toBeNull();
    expect(of("AOV", "2011-08")).toBeNull();
  });
});

test("the twelve months before come from snapshots first, else from the data", () => {
  const measured = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, null];
  const rows = [row(40900, "2011-10", "AOV", 12), row(40900, "2010-11", "AOV", 0.5)];
  const [fact] = withHistory([kpi(measured)], rows, { period: NOVEMBER, partial: false });
  expect(fact?.series.map(({ value }) => value)).toEqual([0.5, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(fact?.series.map(({ period }) => periodCode(period))[0]).toBe("2010-11");
  expect(fact?.process).toMatchObject({ periods: 12, signal: { rule: "limit", side: "high" } });
});

test("a KPI of the analyst's own has the past that was closed", () => {
  const rows = [row(40900, "2011-10", "AOV", 12)];
  const [fact] = withHistory([kpi(null)], rows, { period: NOVEMBER, partial: false });
  expect(fact?.series.map(({ value }) => value)).toEqual([...Array<null>(11).fill(null), 12]);
  expect(fact?.process).toBeNull();
});

test("a running period is not judged by complete ones", () => {
  const measured = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const [fact] = withHistory([kpi(measured)], [], { period: NOVEMBER, partial: true });
  expect(fact?.process).toMatchObject({ periods: 12, signal: null });
});

describe("a value beyond the limits is no signal", () => {
  const flat = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2];
  const signalOf = (given: KpiOfPeriod) =>
    withHistory([given], [], { period: NOVEMBER, partial: false })[0]?.process?.signal;

  test("where a source of it ends early", () => {
    expect(signalOf(kpi(flat))).toEqual({ rule: "limit", side: "high" });
    expect(signalOf({ ...kpi(flat), isComplete: false })).toBeNull();
  });

  test("where it drifts by itself", () => {
    const given = kpi(flat);
    expect(signalOf({ ...given, definition: { ...given.definition, drifts: true } })).toBeNull();
  });

  test("where the same month of last year was beyond them too", () => {
    expect(signalOf(kpi([60, ...flat.slice(1)]))).toBeNull();
    expect(signalOf(kpi([...flat.slice(0, 5), 60, ...flat.slice(6)]))).not.toBeNull();
  });
});
