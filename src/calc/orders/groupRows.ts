/** Rows by group: those of group g are rows[offsets[g]] … rows[offsets[g + 1] − 1], in the order they came in. */
export interface GroupedRows {
  readonly offsets: Int32Array;
  readonly rows: Int32Array;
}

/** Rows may be grouped from an order other than their own, and by codes that do not begin at 0. */
export interface Grouping {
  readonly rows?: Int32Array | undefined;
  readonly lowest?: number;
}

/**
 * Groups rows by whole codes from `lowest` on with a stable counting sort: linear, whatever the order of the rows.
 * @example groupRows(Int32Array.of(1, 0, 1), 2).rows // => Int32Array [1, 0, 2]
 */
export function groupRows(
  codes: Int32Array,
  groups: number,
  { rows, lowest = 0 }: Grouping = {}
): GroupedRows {
  const offsets = new Int32Array(groups + 1);
  for (let i = 0; i < codes.length; i++) offsets[codes[i]! - lowest + 1]!++;
  for (let g = 0; g < groups; g++) offsets[g + 1]! += offsets[g]!;
  const next = offsets.slice();
  const grouped = new Int32Array(codes.length);
  for (let i = 0; i < codes.length; i++) {
    const row = rows === undefined ? i : rows[i]!;
    grouped[next[codes[row]! - lowest]!++] = row;
  }
  return { offsets, rows: grouped };
}
