import {
  choiceOf,
  entryOf,
  LATEST_MONTH,
  periodProblem,
  periodsIn,
  resolvedEntry,
  withKind,
} from "../../src/taskpane/dates/periodEntry";
import { spanOf } from "../../src/taskpane/dates/spanOf";
import { isoDate } from "../../src/sheet/text/isoDate";

/** 2010-12-01 to 2011-12-09, as in the online retail log. */
const SPAN = { first: 40513, last: 40886 };
const custom = (from: string, to: string) => ({ kind: "custom", at: "latest", from, to }) as const;

test("the default is the latest complete month of the data", () => {
  const resolved = resolvedEntry(LATEST_MONTH, SPAN);
  expect(isoDate(resolved!.period.start)).toBe("2011-11-01");
  expect(resolved!.partial).toBe(false);
});

test("no dates are claimed before those of the data are known", () => {
  expect(resolvedEntry(LATEST_MONTH, null)).toBeNull();
  expect(spanOf([{ scan: null }, { scan: { first: null, last: null, order: null } }])).toBeNull();
});

test("the running month is marked partial", () => {
  expect(resolvedEntry({ ...LATEST_MONTH, at: 40886 }, SPAN)?.partial).toBe(true);
});

test("a custom period starts from the days of the period chosen before", () => {
  expect(withKind(LATEST_MONTH, "custom", SPAN)).toEqual(custom("2011-11-01", "2011-11-30"));
});

test.each([
  ["", "2011-01-31", "from"],
  ["2011-01-01", "", "to"],
  ["2011-02-01", "2011-01-31", "order"],
  ["2011-02-30", "2011-03-31", "from"],
  ["2011-01-01", "2011-01-01", null],
])("days from %s to %s have the problem %s", (from, to, problem) => {
  expect(periodProblem(custom(from, to))).toBe(problem);
  expect(choiceOf(custom(from, to)) === null).toBe(problem !== null);
});

test("the periods to choose from are those with days in the data, the newest first", () => {
  const quarters = periodsIn("quarter", SPAN).map(isoDate);
  expect(quarters).toEqual(["2011-10-01", "2011-07-01", "2011-04-01", "2011-01-01", "2010-10-01"]);
  expect(periodsIn("month", SPAN)).toHaveLength(13);
  expect(periodsIn("year", SPAN)).toHaveLength(2);
});

test("a stored period fills the fields it came from", () => {
  for (const entry of [
    LATEST_MONTH,
    { ...LATEST_MONTH, kind: "year", at: 40544 } as const,
    custom("2011-01-15", "2011-03-14"),
  ])
    expect(entryOf(choiceOf(entry)!)).toEqual(entry);
});

test("several sources cover the days from the first of them to the last", () => {
  const scans = [
    { scan: { first: 40513, last: 40800, order: null } },
    { scan: null },
    { scan: { first: 40600, last: 40886, order: null } },
  ];
  expect(spanOf(scans)).toEqual(SPAN);
});
