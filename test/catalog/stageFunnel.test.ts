import { funnelSteps } from "../../src/calc/sales/funnelSteps";
import { FUNNEL_STAGES, stageFunnel } from "../../src/catalog/stageFunnel";
import { cellsFrom, column, installHost } from "../support/excelFunctions";
import { daysFromTo } from "../support/kpiOf";
import { dealSource, type DealRow } from "../support/sourceRows";

beforeAll(() => installHost());

const FIRST = 45658;
const JANUARY = daysFromTo(FIRST, FIRST + 30);
const SPAN = { first: FIRST - 60, last: FIRST + 40 };
const rowsOf = (deals: readonly DealRow[]) => dealSource(deals, SPAN).rows;
const open = (stage: string, probability?: number): DealRow => ({
  ...{ created: FIRST, outcome: "open", stage },
  ...(probability === undefined ? {} : { probability }),
});
const decided = (outcome: "won" | "lost", closed: number): DealRow => ({
  ...{ created: FIRST - 40, closed, outcome, stage: outcome },
});

const DEALS: readonly DealRow[] = [
  ...[open("Negotiation", 0.7), open("Proposal", 0.4), open("Proposal", 0.5), open("Demo", 0.2)],
  ...[decided("won", FIRST + 3), decided("won", FIRST + 35), decided("lost", FIRST + 4)],
];
const counts = ({ steps }: ReturnType<typeof stageFunnel>) =>
  steps.map(({ kind, stage, deals }) => [kind === "stage" ? stage : kind, deals]);

test("a deal has reached its stage and all before it; one lost counts in the first step only", () => {
  expect(counts(stageFunnel(rowsOf(DEALS), JANUARY))).toEqual([
    ...[
      ["worked", 7],
      ["Demo", 6],
      ["Proposal", 5],
      ["Negotiation", 3],
      ["won", 2],
    ],
  ]);
});

test("deals lost and open are counted, with the stage at which most open ones stand", () => {
  expect(stageFunnel(rowsOf(DEALS), JANUARY)).toMatchObject({
    ...{ lost: 1, open: 4, fullest: { stage: "Proposal", deals: 2 } },
  });
});

test("a funnel never rises, so that FUNNEL takes it and gives the same rates", () => {
  const { steps } = stageFunnel(rowsOf(DEALS), JANUARY);
  const table = cellsFrom(
    "FUNNEL",
    column(...steps.map(({ kind, stage }) => stage || kind)),
    column(...steps.map(({ deals }) => deals))
  ) as unknown[][];
  const { stepRate } = funnelSteps(Float64Array.from(steps, ({ deals }) => deals));
  expect(table.slice(1).map((line) => line[2])).toEqual(stepRate);
});

test("deals decided before the period, created after it, invalid or decided on an unknown day are left out", () => {
  const outside: readonly DealRow[] = [
    decided("won", FIRST - 1),
    { ...open("Demo", 0.2), created: FIRST + 31 },
    { created: FIRST, outcome: "invalid", stage: "Cancelled" },
    { created: FIRST, outcome: "lost", stage: "lost" },
  ];
  expect(stageFunnel(rowsOf([...DEALS, ...outside]), JANUARY)).toEqual(
    stageFunnel(rowsOf(DEALS), JANUARY)
  );
});

test("stages that the analyst lists stand in that order, others behind by probability", () => {
  const { steps } = stageFunnel(rowsOf(DEALS), JANUARY, [" NEGOTIATION", "Nowhere"]);
  expect(steps.map(({ stage }) => stage)).toEqual(["", "Negotiation", "Demo", "Proposal", ""]);
});

test("without probabilities stages stand as the data name them first", () => {
  const deals = [open("Second"), open("First"), open("Second")];
  const { steps } = stageFunnel(rowsOf(deals), JANUARY);
  expect(steps.map(({ stage }) => stage)).toEqual(["", "Second", "First", ""]);
});

test("of many stages those with most deals are shown, and what they reached stays", () => {
  const names = Array.from({ length: FUNNEL_STAGES + 2 }, (_, i) => `S${i}`);
  const deals = names.flatMap((name, i) => [
    open(name, i / 20),
    ...(i < 2 ? [] : [open(name, i / 20)]),
  ]);
  const funnel = stageFunnel(rowsOf(deals), JANUARY);
  expect(funnel.stages).toBe(FUNNEL_STAGES + 2);
  expect(counts(funnel).slice(0, 3)).toEqual([
    ...[
      ["worked", 18],
      ["S2", 16],
      ["S3", 14],
    ],
  ]);
});

test("without deals there are no steps", () => {
  expect(stageFunnel(rowsOf([]), JANUARY)).toEqual({
    ...{ steps: [], stages: 0, lost: 0, open: 0, fullest: null },
  });
});
