/** What is left of a diagonal element below this share of it is rounding: the matrix is singular. */
const SINGULAR = 1e-10;

/**
 * uᵀ A⁻¹ u for a symmetric positive definite matrix A (its lower triangle by rows), by Cholesky's A = L Lᵀ: the squared
 * length of L⁻¹ u. Null when A is singular.
 * @example inverseQuadraticForm([Float64Array.of(4)], [6]) // => 9
 */
export function inverseQuadraticForm(
  matrix: readonly Float64Array[],
  vector: ArrayLike<number>
): number | null {
  const root: Float64Array[] = [];
  const solved = new Float64Array(matrix.length);
  let sum = 0;
  for (const [i, row] of matrix.entries()) {
    const into = new Float64Array(i + 1);
    const rest = (value: number, of: ArrayLike<number>, upTo: number): number => {
      for (let k = 0; k < upTo; k++) value -= into[k]! * of[k]!;
      return value;
    };
    for (let j = 0; j < i; j++) into[j] = rest(row[j]!, root[j]!, j) / root[j]![j]!;
    const pivot = rest(row[i]!, into, i);
    if (!(pivot > SINGULAR * row[i]!)) return null;
    into[i] = Math.sqrt(pivot);
    solved[i] = rest(vector[i]!, solved, i) / into[i]!;
    sum += solved[i]! ** 2;
    root.push(into);
  }
  return sum;
}
