import { CalcError } from "../errors";
import { purchasesOf } from "../orders/purchasesOf";
import type { PurchaseRows } from "../orders/purchaseRows";
import { buyersOf, type Buyers } from "./buyersOf";
import { rfmScores, type RfmScores, type ScoreMethod } from "./rfmScores";
import { segmentOfScores } from "./segmentOfScores";
import { SEGMENTS } from "./segments";

export interface RfmOptions {
  /** Day that recency is counted to, a serial. */
  readonly asOf: number;
  /** Scores go from 1 to `bins`, 2 … 9. */
  readonly bins: number;
  readonly method: ScoreMethod;
}

/** Customers with a purchase, in the order of their codes, with their behaviour and scores as parallel arrays. */
export interface RfmTable extends Buyers, RfmScores {
  /** Segment by the default table, which is made for five bins; else "". */
  readonly segment: readonly string[];
}

const NAMED_BINS = 5;

function segmentNames(scores: RfmScores, bins: number): string[] {
  if (bins !== NAMED_BINS) return Array.from(scores.r, () => "");
  return Array.from(segmentOfScores(scores), (segment) => SEGMENTS[segment]!.name);
}

/**
 * Recency, frequency and monetary value of every customer with a purchase, scored and named.
 * Recency in whole days to `asOf`, frequency in orders, money net of all refunds.
 * @throws CalcError notAvailable when nobody bought.
 */
export function rfmTable(
  rows: PurchaseRows & { readonly amount: Float64Array },
  { asOf, bins, method }: RfmOptions
): RfmTable {
  const buyers = buyersOf(purchasesOf(rows), asOf);
  if (buyers.customerCode.length === 0)
    throw new CalcError("notAvailable", "noRows", { argument: "customer" });
  const scores = rfmScores(buyers, bins, method);
  return { ...buyers, ...scores, segment: segmentNames(scores, bins) };
}
