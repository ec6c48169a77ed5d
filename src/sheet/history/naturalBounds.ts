import type { Bounds } from "../../catalog/processChart";
import type { KpiFormat } from "../../catalog/kpis";
import type { KpiLook } from "../facts";

const ANY: Bounds = { low: -Infinity, high: Infinity };
const NOT_NEGATIVE: Bounds = { low: 0, high: Infinity };

/** What a number of each format can be; money and ratios may be negative. */
const BOUNDS = {
  percent: NOT_NEGATIVE,
  points: { low: -100, high: 100 },
  count: NOT_NEGATIVE,
  days: NOT_NEGATIVE,
  hours: NOT_NEGATIVE,
  months: NOT_NEGATIVE,
  money: ANY,
  ratio: ANY,
} as const satisfies Record<KpiFormat, Bounds>;

/** What a KPI can be at all. Only a share of a sample ends at 1: net revenue retention, also a rate, does not. */
export const naturalBounds = ({ format, changeTest }: KpiLook): Bounds =>
  changeTest === "newcombe" ? { low: 0, high: 1 } : BOUNDS[format];
