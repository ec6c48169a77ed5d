type Durations = readonly [duration: Float64Array, event: Float64Array];

const ended = (...weeks: number[]): [number, number][] => weeks.map((week) => [week, 1]);
const running = (...weeks: number[]): [number, number][] => weeks.map((week) => [week, 0]);
const columns = (rows: readonly [number, number][]): Durations => [
  Float64Array.from(rows, ([weeks]) => weeks),
  Float64Array.from(rows, ([, event]) => event),
];

/** Weeks of remission of leukemia patients (Freireich et al. 1963, Blood 21:699; Gehan 1965): treated with 6-MP. */
export const SIX_MP = columns([
  ...ended(6, 6, 6, 7, 10, 13, 16, 22, 23),
  ...running(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
]);

/** The same trial, placebo. */
export const PLACEBO = columns(
  ended(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)
);
