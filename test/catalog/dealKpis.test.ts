import { noAnswer } from "../../src/catalog/measure";
import { NO_SETTINGS } from "../../src/catalog/settings";
import { summarise } from "../../src/catalog/summarise";
import { cellsFrom, column, errorFrom, installHost } from "../support/excelFunctions";
import { daysFromTo, kpiOf } from "../support/kpiOf";
import { dealSource, type DealRow } from "../support/sourceRows";

beforeAll(() => installHost());

const [FIRST, LAST] = [45658, 45688];
const JANUARY = daysFromTo(FIRST, LAST);
const SPAN = { first: FIRST - 60, last: FIRST + 40 };

const OPEN_STAGES = ["Qualification", "Proposal", "Negotiation"];

/** Deals decided before, in and after January, open ones and invalid ones. Synthetic. */
const DEALS: readonly DealRow[] = Array.from({ length: 120 }, (_, i) => {
  const created = FIRST - 60 + (i % 90) + 0.25;
  const closed = created + 3 + ((i * 7) % 45);
  const amount = 500 + 130 * (i % 23);
  if (i % 29 === 0) return { created, closed, outcome: "invalid", stage: "Cancelled", amount };
  if (closed < SPAN.last && i % 5 !== 0) {
    const outcome = i % 3 === 0 ? "won" : "lost";
    return { created, closed, outcome, stage: `Closed ${outcome}`, amount };
  }
  const probability = (1 + (i % 3)) / 5;
  const expected = { created, closed, outcome: "open", stage: OPEN_STAGES[i % 3]! } as const;
  if (i % 7 === 0) return { ...expected, amount };
  return { ...expected, amount, probability };
});
const data = { deals: dealSource(DEALS, SPAN) };
const closing = DEALS.filter(({ closed = NaN }) => closed >= FIRST && closed < LAST + 1);
const decided = closing.filter(({ outcome }) => outcome === "won" || outcome === "lost");
const won = closing.filter(({ outcome }) => outcome === "won");
const open = DEALS.filter(
  ({ outcome, created, probability }) =>
    outcome === "open" && created < LAST + 1 && probability !== undefined
);

const inJanuary = (deals: readonly DealRow[]) => ({ deals: dealSource(deals, SPAN) });
const row = (measure: ReturnType<typeof kpiOf>) => [
  [measure.value, measure.low, measure.high, measure.n],
];

test("the win rate is WINRATE.DEALS of the deals closed in the period, with its limits", () => {
  const stages = decided.map(({ stage }) => stage);
  expect(row(kpiOf("WINRATE", data, JANUARY))).toEqual(
    cellsFrom("WINRATE.DEALS", column(...stages), null, null, null, 0.95)
  );
});

test("an expected closing day of an open deal decides nothing", () => {
  expect(closing.some(({ outcome }) => outcome === "open")).toBe(true);
  expect(kpiOf("WINRATE", data, JANUARY).n).toBe(decided.length);
});

test("the sales cycle is CYCLE of the deals won in the period, with order statistics as limits", () => {
  expect(row(kpiOf("CYCLE", data, JANUARY))).toEqual(
    cellsFrom(
      "CYCLE",
      column(...closing.map(({ created }) => created)),
      column(...closing.map(({ closed }) => closed)),
      "median",
      column(...closing.map(({ stage }) => stage)),
      0.95
    )
  );
});

test("the pipeline is PIPELINE of the deals open now and created before the period's end", () => {
  const { value, n } = kpiOf("PIPELINE", data, JANUARY);
  const amounts = column(...open.map(({ amount }) => amount));
  expect(value).toBe(
    cellsFrom("PIPELINE", amounts, column(...open.map(({ probability }) => probability)))
  );
  expect(n).toBe(open.length);
});

test("a pipeline has no previous value, for the data do not know earlier states", () => {
  const { kpis } = summarise(data, {
    ...{ period: JANUARY, previous: daysFromTo(FIRST - 31, FIRST - 1), asOf: SPAN.last },
    settings: NO_SETTINGS,
  });
  const pipeline = kpis.find(({ id }) => id === "PIPELINE");
  expect(pipeline).toMatchObject({ previous: null, change: null });
  expect(pipeline?.series.every(({ value }) => value === null)).toBe(true);
  expect(kpis.find(({ id }) => id === "WINRATE")?.previous).not.toBeNull();
});

test("velocity is VELOCITY of the deals worked on, the win rate, the mean deal won and the cycle", () => {
  const worked = DEALS.filter(
    ({ created, closed = NaN, outcome }) =>
      created < LAST + 1 && (outcome === "open" || (outcome !== "invalid" && closed >= FIRST))
  );
  const size = won.reduce((sum, { amount = NaN }) => sum + amount, 0) / won.length;
  const rate = won.length / decided.length;
  expect(kpiOf("VELOCITY", data, JANUARY).value).toBeCloseTo(
    cellsFrom("VELOCITY", worked.length, rate, size, kpiOf("CYCLE", data, JANUARY).value) as number,
    9
  );
});

test("50 opportunities of 10,000, a win rate of 20% and a cycle of 30 days bring 3,333.33 a day", () => {
  // Published: nrev.ai, sales velocity.
  const deals = Array.from({ length: 50 }, (_, i): DealRow => {
    if (i >= 10) return { created: FIRST, outcome: "open", stage: "Proposal", amount: 1 };
    const outcome = i < 2 ? "won" : "lost";
    return { created: FIRST - 20, closed: FIRST + 10, outcome, stage: outcome, amount: 10_000 };
  });
  expect(kpiOf("VELOCITY", inJanuary(deals), JANUARY).value).toBeCloseTo(3333.333333, 6);
});

describe("three deals counted by hand", () => {
  const deals: readonly DealRow[] = [
    { created: FIRST, closed: FIRST + 10, outcome: "won", stage: "Won", amount: 300 },
    { created: FIRST + 1, closed: FIRST + 5, outcome: "lost", stage: "Lost", amount: 900 },
    { created: FIRST + 2, outcome: "open", stage: "Demo", amount: 400, probability: 0.25 },
  ];
  test.each([
    ["WINRATE", 0.5],
    ["CYCLE", 10],
    ["PIPELINE", 100],
    ["VELOCITY", (3 * 0.5 * 300) / 10],
  ] as const)("%s", (id, value) => {
    expect(kpiOf(id, inJanuary(deals), JANUARY).value).toBe(value);
  });
});

describe("where there is no number, the reason is said", () => {
  const lost: DealRow = { created: FIRST, closed: FIRST + 9, outcome: "lost", stage: "Lost" };
  const wonAt = (closed: number): DealRow => ({ ...lost, closed, outcome: "won" });
  test.each([
    ["WINRATE", [], "noDecidedDeals"],
    ["CYCLE", [lost], "noWonDeals"],
    ["CYCLE", [wonAt(FIRST - 0.5)], "noWonDeals"],
    ["VELOCITY", [lost], "noWonDeals"],
    ["VELOCITY", [wonAt(FIRST + 3)], "noDealAmounts"],
    ["VELOCITY", [{ ...wonAt(FIRST), amount: 10 }], "wonOnTheSameDay"],
    ["PIPELINE", [lost, { created: FIRST, outcome: "open", stage: "Demo" }], "noOpenDeals"],
  ] as const)("%s", (id, deals, reason) => {
    expect(kpiOf(id, inJanuary(deals), JANUARY)).toEqual(noAnswer(reason));
  });

  test("a deal won before it was created is refused as CYCLE refuses it", () => {
    const backwards = { ...wonAt(FIRST + 2), created: FIRST + 4 };
    expect(errorFrom("CYCLE", column(backwards.created), column(backwards.closed))).toMatch(
      /^#VALUE!/
    );
    for (const id of ["CYCLE", "VELOCITY"] as const)
      expect(kpiOf(id, inJanuary([backwards]), JANUARY)).toEqual(noAnswer("closedBeforeCreated"));
  });
});
