/** Where two states of a workbook first differ, in a few words; null when they are the same. */
export function difference(before: unknown, after: unknown, path = ""): string | null {
  if (Object.is(before, after)) return null;
  if (typeof before !== "object" || typeof after !== "object" || before === null || after === null)
    return `${path}: ${JSON.stringify(before)} became ${JSON.stringify(after)}`;
  const [left, right] = [before, after] as Record<string, unknown>[];
  for (const key of new Set([...Object.keys(left!), ...Object.keys(right!)])) {
    const found = difference(left![key], right![key], `${path}/${key}`);
    if (found !== null) return found;
  }
  return null;
}
