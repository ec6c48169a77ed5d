import type { DaySpan } from "../dates/daySpan";
import type { Proportion } from "../stats/proportion";
import type { Purchases } from "./purchases";

/** Customers with a purchase in a span of days among those with one in the span just before it. */
export function keptBuyers(
  { offsets, day }: Purchases,
  before: DaySpan,
  span: DaySpan
): Proportion {
  let [k, n] = [0, 0];
  for (let customer = 0; customer < offsets.length - 1; customer++) {
    const behind = offsets[customer + 1]!;
    let i = offsets[customer]!;
    while (i < behind && day[i]! < before.start) i++;
    if (i === behind || day[i]! >= before.end) continue;
    n++;
    while (i < behind && day[i]! < span.start) i++;
    if (i < behind && day[i]! < span.end) k++;
  }
  return { k, n };
}
