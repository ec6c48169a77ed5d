import type { IdColumn } from "../../calc/columns";

/**
 * The ids of some rows, without labels that none of them has.
 * @example compactIds({ codes: Int32Array.of(0, 1, 2), labels: ["a", "b", "c"] }, Int32Array.of(2, 0)) // => { codes: [0, 1], labels: ["c", "a"] }
 */
export function compactIds(ids: IdColumn, rows: Int32Array): IdColumn {
  const codeOf = new Int32Array(ids.labels.length).fill(-1);
  const labels: (string | number)[] = [];
  const codes = rows.map((row) => {
    const code = ids.codes[row]!;
    if (code < 0) return -1;
    if (codeOf[code] === -1) codeOf[code] = labels.push(ids.labels[code]!) - 1;
    return codeOf[code]!;
  });
  return { codes, labels };
}
