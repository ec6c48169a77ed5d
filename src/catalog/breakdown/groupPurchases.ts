import type { PurchaseRows } from "../../calc/orders/purchaseRows";
import type { Purchases } from "../../calc/orders/purchases";
import { purchasesOf } from "../../calc/orders/purchasesOf";

/** The day of each customer's first purchase in a whole log, by the customer as it is first spelled. */
export type FirstDays = ReadonlyMap<string | number, number>;

export function firstDays({ customer: { codes, labels }, date, amount }: PurchaseRows): FirstDays {
  const first = new Float64Array(labels.length).fill(Infinity);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    if (code < 0 || (amount !== null && amount[row]! < 0)) continue;
    first[code] = Math.min(first[code]!, Math.floor(date[row]!));
  }
  return new Map(labels.map((label, code) => [label, first[code]!]));
}

/** Purchases of a part of a log. Who bought elsewhere before is known here, so that customers are new once in all parts. */
export function groupPurchases(part: PurchaseRows, known: FirstDays): Purchases {
  const purchases = purchasesOf(part);
  const { offsets, day } = purchases;
  const { labels } = part.customer;
  const boughtBefore = Uint8Array.from(labels, (label, code) => {
    const entry = offsets[code]!;
    return entry < offsets[code + 1]! && known.get(label)! < day[entry]! ? 1 : 0;
  });
  return { ...purchases, boughtBefore };
}
