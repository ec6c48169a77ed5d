import { NO_SETTINGS } from "../../src/catalog/settings";
import type { OrderLines } from "../../src/calc/columns";
import { resolvePeriod } from "../../src/calc/dates/resolvePeriod";
import { daysOf } from "../../src/calc/orders/daysOf";
import { summariseOrders } from "../support/summariseOrders";
import { type LogShape, seededLines, shuffled } from "./seededLines";

/** Seconds that pandas takes for the same KPI set on two virtual CPUs, without reading the file. */
const PANDAS_SECONDS: Readonly<Record<number, number>> = {
  100_000: 0.061,
  541_909: 0.371,
  1_000_000: 0.616,
};
const RUNS = 9;
const SEED = 20_111_209;

/** Like the retailer's log of the literature (UCI Online Retail): many lines per order, thirteen months. */
const retail = (lines: number): LogShape => ({
  lines,
  customers: Math.round(lines / 124),
  linesPerOrder: 21,
  firstDay: 40_513,
  days: 374,
  refundShare: 0.017,
});

/** Every line an order of one of many customers, over five years: the most work a line can make. */
const singles = (lines: number): LogShape => ({
  lines,
  customers: Math.round(lines / 4),
  linesPerOrder: 1,
  firstDay: 43_831,
  days: 1827,
  refundShare: 0.02,
});

function seconds(lines: OrderLines): { median: number; best: number } {
  const { first, last } = daysOf(lines.date);
  const settings = { ...NO_SETTINGS, margin: 0.4, cac: 20, lifespan: 3 };
  const options = {
    ...resolvePeriod({ kind: "month", at: "latest" }, first, last),
    asOf: last,
    settings,
  };
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    summariseOrders(lines, options);
    return (performance.now() - start) / 1000;
  }).sort((a, b) => a - b);
  return { median: times[RUNS >> 1]!, best: times[0]! };
}

const LOGS: readonly (readonly [string, (lines: number) => OrderLines])[] = [
  ["orders of many lines, by date", (lines) => seededLines(retail(lines), SEED)],
  ["orders of many lines, shuffled", (lines) => shuffled(seededLines(retail(lines), SEED), SEED)],
  ["orders of one line, by date", (lines) => seededLines(singles(lines), SEED)],
  ["orders of one line, shuffled", (lines) => shuffled(seededLines(singles(lines), SEED), SEED)],
  [
    "customer-days, shuffled",
    (lines) => ({ ...shuffled(seededLines(singles(lines), SEED), SEED), order: null }),
  ],
];

/** Headline KPIs, monthly and quarterly flows, cohorts and RFM from typed columns. */
export function* bench(): Generator<string> {
  yield `Order KPIs, cohorts and RFM: median (best) of ${RUNS} runs in seconds; pandas / median`;
  for (const [title, generate] of LOGS) {
    yield title;
    for (const [size, pandas] of Object.entries(PANDAS_SECONDS)) {
      const { median, best } = seconds(generate(Number(size)));
      const ratio = (pandas / median).toFixed(1);
      yield `  ${size.padStart(9)} lines  ${median.toFixed(3)} (${best.toFixed(3)})  ${ratio}×`;
    }
  }
}
