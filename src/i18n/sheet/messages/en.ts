/** What a message about a missed target names; texts carry their units. */
export interface Shortfall {
  readonly kpi: string;
  readonly actual: string;
  readonly target: string;
  readonly gap: string;
}

export const en = {
  offTarget: (f: Shortfall): string =>
    `${f.kpi} is off target at ${f.actual}: the target is ${f.target}, the gap ${f.gap}.`,
  watch: (f: Shortfall): string =>
    `${f.kpi} needs watching at ${f.actual}: the target is ${f.target}, the gap ${f.gap}.`,
  allOnTarget: (count: number): string =>
    count === 1
      ? "The one KPI with a target is on target."
      : `All ${count} KPIs with a target are on target.`,
  noTargets: (sheet: string): string =>
    `No targets are set yet: enter them on the sheet ${sheet} and the score follows at once.`,
  partial: (asOf: string): string =>
    `The period is still running: its figures end on ${asOf} and are compared with a complete period.`,
  running: (asOf: string): string => `The period is still running: its figures end on ${asOf}.`,
  beginningLate: (sources: string, previous: string, sheet: string): string =>
    `Rows of ${sources} do not cover ${previous} from its first days, so nothing is compared with it: see the sheet ${sheet}.`,
  noOrders: (period: string): string =>
    `There are no orders in ${period}: choose another period or check the dates of the source.`,
  endingEarly: (sources: string, sheet: string): string =>
    `Rows of ${sources} do not reach to the end of the period: the sheet ${sheet} tells what follows from that.`,
  skippedRows: (skipped: string, read: string, sheet: string): string =>
    `${skipped} of ${read} rows could not be used: the sheet ${sheet} says why and where the first one is.`,
  missingSettings: (settings: string, sheet: string, kpis: string): string =>
    `Without ${settings} on the sheet ${sheet} there is no value for: ${kpis}.`,
};
