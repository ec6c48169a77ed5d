import type { OrderLines } from "../../src/calc/columns";
import type { Period } from "../../src/calc/dates/period";
import { serialOf } from "../../src/calc/dates/serialOf";
import type { SourceData } from "../../src/catalog/rows";
import { NO_SETTINGS } from "../../src/catalog/settings";
import { summarise } from "../../src/catalog/summarise";
import { type FixtureLine, orderLines } from "../support/orderFixture";
import { surveySource } from "../support/sourceRows";

const monthOf = (year: number, number: number): Period => ({
  kind: "month",
  start: serialOf(year, number, 1),
  end: serialOf(year, number + 1, 1),
});
const [OCTOBER, NOVEMBER] = [monthOf(2025, 10), monthOf(2025, 11)];
const LAST = NOVEMBER.end - 1;

/** Orders of ten customers in turn on every other day from one day to another; the amount says when. */
const lines = (first: number, last: number, amount: (day: number) => number): FixtureLine[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((day) => (day - first) % 2 === 0 || day === last)
    .map((day, i) => [`C${i % 10}`, day, null, amount(day) + (i % 3)]);

const orders = (all: readonly FixtureLine[]): NonNullable<SourceData["orders"]> => {
  const columns: OrderLines = orderLines(all);
  const days = all.map(([, day]) => day);
  return {
    rows: { ...columns, item: null, referredBy: null },
    span: { first: Math.min(...days), last: Math.max(...days) },
    by: null,
  };
};

const november = (data: SourceData) => {
  const { kpis } = summarise(data, {
    ...{ period: NOVEMBER, previous: OCTOBER, asOf: LAST, settings: NO_SETTINGS },
  });
  return (id: string) => kpis.find((kpi) => kpi.id === id)!;
};

/** An answer a day, of detractors until November and of promoters from then on. */
const survey = (first: number, last: number): NonNullable<SourceData["survey"]> => {
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return surveySource(
    days.map((day) => [day, day >= NOVEMBER.start ? 10 : 3]),
    { first, last }
  );
};

describe("against an October of which the data know a week", () => {
  const kpi = november({ orders: orders(lines(OCTOBER.end - 8, LAST, () => 50)) });

  test("there is no previous value and no claim", () => {
    for (const id of ["REVENUE", "AOV", "FREQ", "REPEAT", "NEWCUSTOMERS", "CUSTOMERS"])
      expect([id, kpi(id).previous, kpi(id).change]).toEqual([id, null, null]);
    expect(kpi("REVENUE").value).toBeGreaterThan(0);
  });

  test("nobody is known to have stayed or gone", () => {
    expect(kpi("RETENTION.ACTIVE")).toMatchObject({ value: null, reason: "noPreviousPeriod" });
    expect(kpi("CHURN").value).toBeNull();
  });
});

test("data that begin on the third day of October after a quiet weekend cover it; all of its customers would pass for new", () => {
  const kpi = november({ orders: orders(lines(OCTOBER.start + 3, LAST, () => 50)) });
  expect(kpi("AOV").previous).toBeGreaterThan(0);
  expect(kpi("AOV").change?.kind).toBe("none");
  expect(kpi("NEWCUSTOMERS").previous).toBeNull();
});

test("a source that ends early is not complete; the others are", () => {
  const early = orders(lines(OCTOBER.start - 60, NOVEMBER.start + 11, () => 50));
  const kpi = november({ orders: early, survey: survey(OCTOBER.start - 60, LAST) });
  expect(kpi("REVENUE").isComplete).toBe(false);
  expect(kpi("FREQ").change).toBeNull();
  expect(kpi("AOV").change?.kind).toBe("none");
  expect(kpi("NPS").isComplete).toBe(true);
  expect(kpi("NPS").change?.kind).toBe("rise");
});

test("each KPI is held against last year by the history of its own sources", () => {
  const years = orders(lines(monthOf(2023, 11).start, LAST, (day) => (day < 45900 ? 10 : 50)));
  const kpi = november({ orders: years, survey: survey(OCTOBER.start - 60, LAST) });
  expect(kpi("AOV").change).toMatchObject({ kind: "rise", baseline: "lastYear" });
  expect(kpi("NPS").change).toMatchObject({ kind: "rise", baseline: "previous" });
});
