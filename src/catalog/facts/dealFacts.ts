import type { Period } from "../../calc/dates/period";
import { cycleDays } from "../../calc/sales/cycleDays";
import { type Pipeline, weightedPipeline } from "../../calc/sales/weightedPipeline";
import { winRate } from "../../calc/sales/winRate";
import type { Proportion } from "../../calc/stats/proportion";
import type { DealRows } from "../rows";
import { knownAt, rowsOfPeriod, valuesAt } from "./rowsOfPeriod";
import { workedDeals } from "./workedDeals";

/** Open deals as they stand on the last day of the data. */
export interface OpenPipeline extends Pipeline {
  /** Open deals with a known amount and probability, behind the two sums. */
  readonly deals: number;
  /** Open deals that lack one of them and are in neither sum. */
  readonly unknown: number;
}

/** What the KPIs of deals are measured from in one period. */
export interface DealFacts {
  /** Deals won among those decided, by a closing day in the period. */
  readonly decided: Proportion;
  /** Days from creation to closing of each deal won. */
  readonly cycle: Float64Array;
  /** Known amounts of the deals won. */
  readonly wonAmounts: Float64Array;
  /** Deals worked on in the period: see `workedDeals`. */
  readonly worked: number;
  /** Of the deals created before the period's end, those still open now. */
  readonly pipeline: OpenPipeline;
}

function openPipeline(rows: DealRows, { end }: Period): OpenPipeline {
  const { amount, probability, created, outcome } = rows;
  const isKnown = (row: number): boolean =>
    !Number.isNaN(amount[row]!) && !Number.isNaN(probability[row]!);
  const open = rowsOfPeriod(created, { start: -Infinity, end }).filter(
    (row) => outcome[row] === "open"
  );
  const known = open.filter(isKnown);
  return {
    ...weightedPipeline(valuesAt(amount, known), valuesAt(probability, known)),
    deals: known.length,
    unknown: open.length - known.length,
  };
}

/** The facts of a period; a decided deal without a closing day belongs to none. */
export function dealFacts(rows: DealRows, period: Period): DealFacts {
  const { created, closed, outcome, amount } = rows;
  const closing = rowsOfPeriod(closed, period);
  const won = closing.filter((row) => outcome[row] === "won");
  return {
    decided: winRate(closing, outcome, null),
    cycle: cycleDays(valuesAt(created, won), valuesAt(closed, won)),
    wonAmounts: knownAt(amount, won),
    worked: workedDeals(rows, period).length,
    pipeline: openPipeline(rows, period),
  };
}
