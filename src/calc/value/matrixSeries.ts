/** A square matrix of numbers of 0 or more, by rows. */
export type Matrix = readonly Float64Array[];

/** A pivot below this is what rounding leaves of 0. */
const SINGULAR = 1e-12;

/**
 * Matrix times column.
 * @example times([Float64Array.of(0.5, 0.5), Float64Array.of(0, 1)], Float64Array.of(4, 2)) // => Float64Array [3, 2]
 */
export const times = (matrix: Matrix, vector: Float64Array): Float64Array =>
  Float64Array.from(matrix, (row) => row.reduce((sum, a, j) => sum + a * vector[j]!, 0));

function squared(matrix: Matrix): Matrix {
  return matrix.map((row) => {
    const product = new Float64Array(row.length);
    row.forEach((a, k) => matrix[k]!.forEach((b, j) => (product[j]! += a * b)));
    return product;
  });
}

/**
 * Σ A^t v over t = 0…terms − 1, terms ≥ 1. By halving, so that very many terms take no longer than a few:
 * of an even number the terms 2t and 2t + 1 together are (A²)^t (v + A v).
 * @example seriesOf([Float64Array.of(0.5)], Float64Array.of(8), 3) // => Float64Array [14]
 */
export function seriesOf(matrix: Matrix, vector: Float64Array, terms: number): Float64Array {
  if (terms === 1) return vector;
  const odd = terms % 2 === 1;
  const next = times(matrix, odd ? seriesOf(matrix, vector, terms - 1) : vector);
  const sum = vector.map((v, i) => v + next[i]!);
  return odd ? sum : seriesOf(squared(matrix), sum, terms / 2);
}

/** Below each pivot nothing is left; false when a pivot is not above 0. */
function eliminate(rows: Matrix, right: Float64Array): boolean {
  for (const [k, pivotRow] of rows.entries()) {
    if (!(pivotRow[k]! > SINGULAR)) return false;
    for (let i = k + 1; i < rows.length; i++) {
      const row = rows[i]!;
      const factor = row[k]! / pivotRow[k]!;
      if (factor === 0) continue;
      for (let j = k; j < row.length; j++) row[j]! -= factor * pivotRow[j]!;
      right[i]! -= factor * right[k]!;
    }
  }
  return true;
}

/**
 * Σ A^t v over all t from 0: the solution x of (I − A) x = v; null when the sum has no end.
 * As A ≥ 0, the sum ends exactly when elimination without exchanging rows finds positive pivots only
 * (I − A is then an M-matrix), and no exchange makes it more accurate.
 * @example endlessSeries([Float64Array.of(0.5)], Float64Array.of(8)) // => Float64Array [16]
 */
export function endlessSeries(matrix: Matrix, vector: Float64Array): Float64Array | null {
  const rows = matrix.map((row, i) => row.map((a, j) => (i === j ? 1 - a : -a)));
  const solved = vector.slice();
  if (!eliminate(rows, solved)) return null;
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i]!;
    for (let j = i + 1; j < row.length; j++) solved[i]! -= row[j]! * solved[j]!;
    solved[i]! /= row[i]!;
  }
  return solved;
}
