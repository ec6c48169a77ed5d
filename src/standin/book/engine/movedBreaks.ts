/** Page breaks after a shift, in order and once each; `moved` tells where a row is now, null when it is gone. */
export const movedBreaks = (
  rows: readonly number[],
  moved: (row: number) => number | null
): readonly number[] => {
  const places = rows.map(moved).filter((row) => row !== null && row > 0) as number[];
  return [...new Set(places)].sort((a, b) => a - b);
};
