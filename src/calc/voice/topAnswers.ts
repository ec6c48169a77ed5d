import type { Proportion } from "../stats/proportion";

/**
 * Answers among the `top` highest of a scale 1…scale.
 * @example topAnswers(Float64Array.of(5, 4, 3), 5, 2) // => { k: 2, n: 3 }
 */
export function topAnswers(scores: Float64Array, scale: number, top: number): Proportion {
  let k = 0;
  for (const score of scores) if (score > scale - top) k++;
  return { k, n: scores.length };
}
