/**
 * Rows of a table that the analyst edits, with new ones among them. Excel widens a table by rows that come before its
 * last one, so that is where new rows go: each row that is there keeps its cells, and references to them stay right.
 * @example joinedRows(["a", "b"], ["new"]) // => ["a", "new", "b"]
 */
export function joinedRows<Row>(kept: readonly Row[], added: readonly Row[]): readonly Row[] {
  const last = kept.slice(-1);
  return [...kept.slice(0, -1), ...added, ...last];
}
