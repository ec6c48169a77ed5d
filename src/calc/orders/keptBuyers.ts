import type { Proportion } from "../stats/proportion";
import type { Purchases } from "./purchases";
import type { Window } from "./tallyWindow";

/** Customers with a purchase in a window among those with one in the window before it. */
export function keptBuyers(
  { offsets, day }: Purchases,
  before: Window,
  window: Window
): Proportion {
  let [k, n] = [0, 0];
  for (let customer = 0; customer < offsets.length - 1; customer++) {
    let [wasThere, isThere] = [false, false];
    for (let i = offsets[customer]!; i < offsets[customer + 1]! && day[i]! < window.end; i++) {
      if (day[i]! >= window.start) isThere = true;
      else if (day[i]! >= before.start && day[i]! < before.end) wasThere = true;
    }
    if (wasThere) n++;
    if (wasThere && isThere) k++;
  }
  return { k, n };
}
