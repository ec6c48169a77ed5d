import type { Proportion } from "../stats/proportion";
import type { WordOutcome } from "./outcomesByWord";

/**
 * Deals won among deals decided, by count or, with `amount`, by money; open and invalid deals do not count. `outcomes` are
 * those of the codes.
 * @example winRate(Int32Array.of(0, 1, 1), ["won", "lost"], null) // => { k: 1, n: 3 }
 */
export function winRate(
  codes: Int32Array,
  outcomes: readonly WordOutcome[],
  amount: Float64Array | null
): Proportion {
  let won = 0;
  let lost = 0;
  for (let i = 0; i < codes.length; i++) {
    const outcome = outcomes[codes[i]!];
    const weight = amount === null ? 1 : amount[i]!;
    if (outcome === "won") won += weight;
    else if (outcome === "lost") lost += weight;
  }
  return { k: won, n: won + lost };
}
