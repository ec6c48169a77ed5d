import { callFunction, column, functions, installHost } from "../support/excelFunctions";

beforeAll(() => installHost());

/** Stands for a cell that a test leaves blank in each flavour of the hosts. */
const GAP = Symbol("blank");
type Line = readonly unknown[];

const customer = ["A", "A", GAP, "B", "C", "C"];
const date = [45000, 45040, 45041, GAP, 45050, 45090];
const amount = [10, 20, 30, 40, GAP, 60];
const order = ["o1", "o2", "o3", "o4", "o5", "o6"];

/** Rows 1, 2 and 6 are complete in every combination of the columns above; here is what is left of a column. */
const complete = (line: Line): Line => [0, 1, 5].map((i) => line[i]);

interface Range {
  readonly cells: Line;
  /** The same range without the rows that some range leaves out. */
  readonly without: Line;
}
const log = (cells: Line): Range => ({ cells, without: complete(cells) });
const pair = (cells: Line, kept: readonly number[]): Range => ({
  cells,
  without: kept.map((i) => cells[i]),
});

/** Each range function, with gaps in ranges where 0 is missing too. */
const ZERO_IS_MISSING: Record<string, readonly unknown[]> = {
  REPEAT: [log(customer), log(date), log(order)],
  CSAT: [pair([5, GAP, 3, 4], [0, 2, 3])],
  CES: [pair([7, GAP, 3, 4], [0, 2, 3])],
  DISTRIBUTION: [pair([5, GAP, 3, 4], [0, 2, 3]), 1, 5],
  CYCLE: [pair([45000, GAP, 45002], [0, 2]), pair([45009, 45010, 45012], [0, 2])],
  "CYCLE.CENSORED": [pair([45000, GAP, 45002], [0, 2]), pair([45009, 45010, GAP], [0, 2]), 45050],
  HANDLETIME: [pair([45000, GAP, 45002], [0, 2]), pair([45009, 45010, GAP], [0, 2])],
  RESPONSE: [pair([45000, GAP, 45002], [0, 2]), pair([45001, 45010, GAP], [0, 2]), null, 24],
  "WINRATE.DEALS": [pair(["won", GAP, "lost"], [0, 2])],
  CROSSSELL: [pair(["A", GAP, "A", "B"], [0, 2]), pair(["x", "y", "z", GAP], [0, 2])],
};

/** Gaps in every range; amounts, weights and scores from 0 tell 0 from a blank. */
const GAPS: Record<string, readonly unknown[]> = {
  REPEAT: [log(customer), log(date), log(order), log(amount)],
  FREQ: [log(customer), log(date), null, log(amount), 3],
  AOV: [log(amount), null, log(customer), log(date)],
  ARPU: [pair(amount, [0, 1, 3, 5]), pair(customer, [0, 1, 3, 5]), 2],
  "RETENTION.ACTIVE": [log(customer), log(date), 45000, 45030, 45100, log(amount)],
  COHORT: [log(customer), log(date), log(amount), "M", "revenue"],
  RFM: [log(customer), log(date), log(amount), log(order)],
  NPS: [pair([10, GAP, 0, 9], [0, 2, 3]), pair([1, 2, 3, 4], [0, 2, 3])],
  "NPS.TEST": [pair([10, GAP, 0, 9], [0, 2, 3]), pair([9, 8, GAP], [0, 1])],
  CSAT: [pair([5, GAP, 3, 4], [0, 2, 3])],
  CES: [pair([7, GAP, 3, 4], [0, 2, 3])],
  DISTRIBUTION: [pair([5, GAP, 0, 4], [0, 2, 3])],
  "CLV.HISTORIC": [pair(customer, [0, 1, 3, 5]), pair(amount, [0, 1, 3, 5])],
  EQUITY: [pair([10, GAP, 5, 7], [0, 2]), pair([100, 50, 40, GAP], [0, 2])],
  CYCLE: [
    pair([45000, 45001, GAP, 45003], [0]),
    pair([45010, GAP, 45012, 45013], [0]),
    null,
    pair(["won", "won", "won", GAP], [0]),
  ],
  SCORE: [pair([1, GAP, 0.5], [0, 2]), pair([1, GAP, 3], [0, 2])],
  GAP: [log(customer), log(date), "mean", log(amount)],
  WALLET: [pair([1, GAP, 5], [0, 2]), pair([4, 5, 6], [0, 2])],
  PARETO: [pair(amount, [0, 1, 3, 5]), pair(customer, [0, 1, 3, 5]), 0.5],
  GINI: [pair(amount, [0, 1, 3, 5]), pair(customer, [0, 1, 3, 5])],
  HHI: [pair(amount, [0, 1, 3, 5]), pair(customer, [0, 1, 3, 5])],
  LORENZ: [pair(amount, [0, 1, 3, 5]), pair(customer, [0, 1, 3, 5]), 3],
  ABC: [pair(customer, [0, 1, 3, 5]), pair(amount, [0, 1, 3, 5])],
  AFFINITY: [pair(["o1", "o1", GAP, "o2"], [0, 1, 3]), pair(["x", "y", "z", "x"], [0, 1, 3]), 1],
  "COEFFICIENT.INDEX": [
    pair([2, GAP, 3, 4], [0, 3]),
    pair([1, 1, GAP, 1], [0, 3]),
    pair([1, 1, 1, 3], [0, 3]),
  ],
  LIMITS: [pair([3, 5, GAP, 0, 4, 6, 5], [0, 1, 3, 4, 5, 6])],
  "RETENTION.IDS": [pair(["A", GAP, "B"], [0, 2]), pair(["B", "C", GAP], [0, 1])],
  GRR: [pair([10, GAP, 5], [0, 2]), pair([8, 3, 6], [0, 2])],
  NRR: [pair([10, GAP, 5], [0, 2]), pair([8, 3, 6], [0, 2])],
  SURVIVAL: [pair([6, GAP, 9, 4], [0, 3]), pair([1, 1, GAP, 0], [0, 3]), pair([5, GAP], [0])],
  "SURVIVAL.MEDIAN": [pair([6, GAP, 9, 4], [0, 3]), pair([1, 1, GAP, 0], [0, 3])],
  "SURVIVAL.TEST": [
    pair([6, GAP, 9, 4, 5], [0, 3]),
    pair([1, 1, GAP, 1, 1], [0, 3]),
    pair(["a", "a", "b", "b", GAP], [0, 3]),
  ],
  FUNNEL: [pair(["A", GAP, "B", "C"], [0, 2]), pair([9, 8, 5, GAP], [0, 2])],
  "WINRATE.DEALS": [
    pair(["Paid", GAP, "Gone", "Paid"], [0, 2]),
    pair([GAP, "paid"], [1]),
    pair(["gone", GAP], [0]),
    pair([30, 20, 10, GAP], [0, 2]),
  ],
  // A blank closing or reply is one that has not come, and a blank after a customer who left: those keep their rows.
  "CYCLE.CENSORED": [pair([45000, GAP, 45002], [0, 2]), pair([45009, 45010, null], [0, 2]), 45050],
  HANDLETIME: [pair([45000, GAP, 45002], [0, 2]), pair([45009, 45010, null], [0, 2])],
  RESPONSE: [pair([45000, GAP, 45002], [0, 2]), pair([45001, 45010, null], [0, 2]), null, 24],
  UPSELL: [pair([10, GAP, 20], [0, 2]), pair([15, 30, null], [0, 2])],
  PIPELINE: [pair([10, GAP, 20, 30], [0, 2]), pair([0.5, 0.5, 0, GAP], [0, 2]), 40],
  ACCURACY: [pair([10, GAP, 0, 30], [0, 2]), pair([8, 5, 4, GAP], [0, 2])],
  CROSSSELL: [pair(["A", GAP, "A", "B"], [0, 2]), pair(["x", "y", "z", GAP], [0, 2])],
};

const isRange = (argument: unknown): argument is Range =>
  typeof argument === "object" && argument !== null && "cells" in argument;

const filled = (args: readonly unknown[], blank: unknown): unknown[] =>
  args.map((one) =>
    isRange(one) ? column(...one.cells.map((cell) => (cell === GAP ? blank : cell))) : one
  );
const reduced = (args: readonly unknown[]): unknown[] =>
  args.map((one) => (isRange(one) ? column(...one.without) : one));

test.each(
  Object.entries(GAPS).flatMap(([id, args]) =>
    [null, "", "  "].map((blank) => [id, blank, args] as const)
  )
)("%s leaves out the rows in which a range has a blank delivered as %p", (id, blank, args) => {
  const outcome = callFunction(id, filled(args, blank));
  expect(outcome).toHaveProperty("cells");
  expect(outcome).toEqual(callFunction(id, reduced(args)));
});

test.each(Object.entries(ZERO_IS_MISSING))(
  "%s leaves out a row whose id, date or score is 0",
  (id, args) => {
    const zero = callFunction(id, filled(args, 0));
    expect(zero).toHaveProperty("cells");
    expect(zero).toEqual(callFunction(id, filled(args, null)));
  }
);

/** Ranges in which a 0 at the end is data. */
const ZERO_IS_REAL = [
  ...["amount", "weight", "weights", "attainment", "own", "total"],
  ...["scores", "scores_a", "scores_b", "values", "benchmarks"],
  ...["actual", "forecast"],
];

test.each(
  Object.entries(GAPS).flatMap(([id, args]) =>
    [null, "", 0].map((blank) => [id, blank, args] as const)
  )
)(
  "%s answers the same with a blank tail delivered as %p below every range of ids and dates",
  (id, blank, args) => {
    const { parameters } = functions.get(id)!;
    const tail = (name: string): unknown =>
      ZERO_IS_REAL.includes(name) && id !== "CSAT" ? null : blank;
    const long = reduced(args).map((one, i) =>
      Array.isArray(one)
        ? [...one, ...column(tail(parameters[i]!.name), tail(parameters[i]!.name))]
        : one
    );
    expect(callFunction(id, long)).toEqual(callFunction(id, reduced(args)));
  }
);

test("every function that takes ranges is here, or answers row by row or from single cells", () => {
  const rangeFunctions = [...functions.values()].filter(({ parameters }) =>
    parameters.some(({ range }) => range)
  );
  const rowByRow = ["ATTAIN", "SEGMENT", "RANGESCORE", "VARIANCE", "GRADE", "HEALTH"];
  // In these a blank keeps its row, or is what they look for.
  const keepsBlanks = ["ANOMALY", "KPISLOPE", "CHECK", "TENURE"];
  // In these every row has its place, and a blank inside is refused.
  const refusesBlanks = ["CLV.FLOW", "CLV.MIGRATION"];
  const elsewhere = [...rowByRow, ...keepsBlanks, ...refusesBlanks, "COEFFICIENT"];
  expect(rangeFunctions.map(({ id }) => id).sort()).toEqual(
    [...Object.keys(GAPS), ...elsewhere].sort()
  );
});
