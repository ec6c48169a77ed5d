import { CalcError } from "../errors";
import { purchasesOf } from "../orders/purchasesOf";
import type { PurchaseRows } from "../orders/purchaseRows";
import { buyersOf, type Buyers } from "./buyersOf";
import { quantileScores } from "./quantileScores";
import { segmentOf } from "./segmentOf";

export interface RfmOptions {
  /** Day that recency is counted to, a serial. */
  readonly asOf: number;
  /** Scores go from 1 to `bins`, 2 … 9. */
  readonly bins: number;
  /** `nested` scores frequency among customers of equal R, and money among those of equal R and F. */
  readonly method: "independent" | "nested";
}

/** Customers with a purchase, in the order of their codes, with their behaviour and scores as parallel arrays. */
export interface RfmTable extends Buyers {
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  /** Segment by the default table, which is made for five bins; else "". */
  readonly segment: readonly string[];
}

/** Scores of buyers: a late last purchase, many orders and much money score high. */
export function rfmScores(
  { recencyDays, frequency, monetary }: Buyers,
  { bins, method }: Pick<RfmOptions, "bins" | "method">
): Pick<RfmTable, "r" | "f" | "m"> {
  const isNested = method === "nested";
  const all = { group: new Uint8Array(recencyDays.length), groups: 1 };
  const r = quantileScores(recencyDays, bins, all).map((score) => bins + 1 - score);
  const sameR = { group: r.map((score) => score - 1), groups: bins };
  const f = quantileScores(frequency, bins, isNested ? sameR : all);
  const sameRf = {
    group: r.map((score, i) => (score - 1) * bins + f[i]! - 1),
    groups: bins * bins,
  };
  const m = quantileScores(monetary, bins, isNested ? sameRf : all);
  return { r, f, m };
}

/**
 * Recency, frequency and monetary value of every customer with a purchase, scored (Hughes 1994) and named.
 * Recency in whole days to `asOf`, frequency in orders, money net of all refunds.
 * @throws CalcError notAvailable when nobody bought.
 */
export function rfmTable(rows: PurchaseRows & { amount: Float64Array }, o: RfmOptions): RfmTable {
  const buyers = buyersOf(purchasesOf(rows), rows, o.asOf);
  if (buyers.customerCode.length === 0)
    throw new CalcError("notAvailable", "noRows", { argument: "customer" });
  const { r, f, m } = rfmScores(buyers, o);
  const segment = Array.from(r, (score, i) => (o.bins === 5 ? segmentOf(score, f[i]!, m[i]!) : ""));
  return { ...buyers, r, f, m, segment };
}
