/**
 * Scores of a scale 1…scale as points: 0 the lowest answer, 100 the highest.
 * @example scalePoints(Float64Array.of(1, 3, 5), 5) // => Float64Array [0, 50, 100]
 */
export function scalePoints(scores: Float64Array, scale: number): Float64Array {
  return scores.map((score) => ((score - 1) / (scale - 1)) * 100);
}
