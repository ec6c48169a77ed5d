/**
 * The three columns of charts on KPI Summary: columns of the scorecard that are as wide together, with the folded ones
 * folded.
 */
export const GRID = [
  { column: 0, columns: 4 },
  { column: 4, columns: 6 },
  { column: 10, columns: 10 },
] as const;
