/** Words behind a number, or in the unit of a header, that multiply it. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["千", 1e3],
  ["万", 1e4],
  ["萬", 1e4],
  ["百万", 1e6],
  ["百萬", 1e6],
  ["亿", 1e8],
  ["億", 1e8],
  ["k", 1e3],
  ["m", 1e6],
]);

/** Further ones that stand in headers only. */
export const HEADER_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ...MULTIPLIERS,
  ["000", 1e3],
  ["'000", 1e3],
  ["000s", 1e3],
  ["thousand", 1e3],
  ["thousands", 1e3],
  ["million", 1e6],
  ["millions", 1e6],
]);
