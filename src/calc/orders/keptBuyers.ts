import type { DaySpan } from "../dates/daySpan";
import type { Proportion } from "../stats/proportion";
import { entriesIn } from "./entriesIn";
import type { Purchases } from "./purchases";

/** Customers with a purchase in a span of days among those with one in the span before it. */
export function keptBuyers(purchases: Purchases, before: DaySpan, span: DaySpan): Proportion {
  const was = entriesIn(purchases, before).offsets;
  const is = entriesIn(purchases, span).offsets;
  let [k, n] = [0, 0];
  for (let customer = 0; customer < was.length - 1; customer++) {
    if (was[customer] === was[customer + 1]) continue;
    n++;
    if (is[customer] !== is[customer + 1]) k++;
  }
  return { k, n };
}
