/** Rows by group: those of group g are rows[offsets[g]] … rows[offsets[g + 1] − 1], in the order they came in. */
export interface GroupedRows {
  readonly offsets: Int32Array;
  readonly rows: Int32Array;
}

/**
 * Groups rows by a code from 0 to groups − 1 with a stable counting sort: linear, whatever the order of the rows.
 * `rows` is the order to start from; without it rows stand as they are.
 * @example groupRows(Int32Array.of(1, 0, 1), 2).rows // => Int32Array [1, 0, 2]
 */
export function groupRows(codes: Int32Array, groups: number, rows?: Int32Array): GroupedRows {
  const offsets = new Int32Array(groups + 1);
  for (let i = 0; i < codes.length; i++) offsets[codes[i]! + 1]!++;
  for (let g = 0; g < groups; g++) offsets[g + 1]! += offsets[g]!;
  const next = offsets.slice();
  const grouped = new Int32Array(codes.length);
  for (let i = 0; i < codes.length; i++) {
    const row = rows === undefined ? i : rows[i]!;
    grouped[next[codes[row]!]!++] = row;
  }
  return { offsets, rows: grouped };
}
