/** Periods as the pane shows them before a build: resolved by the same rules as in the sheet. */
export type { Period, PeriodChoice } from "../calc/dates/period";
export { resolvePeriod, type ResolvedPeriod } from "../calc/dates/resolvePeriod";
