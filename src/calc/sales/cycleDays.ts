/**
 * Days from creation to closing of each deal; fractions are time of day. Serials in, days out.
 * @example cycleDays(Float64Array.of(45000), Float64Array.of(45030.5)) // => Float64Array [30.5]
 */
export function cycleDays(created: Float64Array, closed: Float64Array): Float64Array {
  return closed.map((day, i) => day - created[i]!);
}
