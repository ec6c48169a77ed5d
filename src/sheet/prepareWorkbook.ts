import type { Period } from "../calc/dates/period";
import { resolvePeriod } from "../calc/dates/resolvePeriod";
import { type OrderSummary, summarySteps } from "../catalog/summariseOrders";
import type { KpiSettings } from "../catalog/settings";
import { type OrderReading, readOrders } from "../data/orders/readOrders";
import { type Pace, partOf } from "../data/pace";
import type { RawTable } from "../data/table";
import { sheetTexts } from "../i18n/sheet";
import { emptyWorkbook, type ExistingState } from "./existing";
import type { SheetFacts } from "./facts";
import { TABLE } from "./names";
import type { WorkbookPlan } from "./plan";
import { planWorkbook } from "./planWorkbook";
import { inBreaths } from "./prepare/inBreaths";
import { keptComments } from "./prepare/keptComments";
import { kpiFacts } from "./prepare/kpiFacts";
import { noteFacts } from "./prepare/noteFacts";
import { sheetNames } from "./prepare/sheetNames";
import type { BuildRequest } from "./request";
import { type KpiResults, resultsOf } from "./results";
import { scored } from "./scorecard/scored";
import type { Settings } from "./targets/settingKeys";
import { settingsOf, settingTable } from "./targets/settingsTable";
import { targetTable } from "./targets/targetTable";
import { VERSION } from "./version";

export interface PrepareInput {
  readonly request: BuildRequest;
  /** Tables of the request's sources, in their order. */
  readonly tables: readonly RawTable[];
  readonly existing: ExistingState | null;
  /** Serial of this moment, for "built at". */
  readonly now: number;
  readonly pace: Pace;
}

/** A build, computed but not written. */
export interface Prepared {
  readonly plan: WorkbookPlan;
  readonly results: KpiResults;
  readonly outcome: {
    readonly kpis: number;
    readonly period: Period;
    readonly rowsRead: number;
    readonly rowsUsed: number;
    readonly notes: number;
  };
}

const numberOrNull = (value: string | number | undefined): number | null =>
  typeof value === "number" ? value : null;

const kpiSettings = ({ margin, cac, lifespan }: Settings): KpiSettings => ({
  margin: numberOrNull(margin),
  cac: numberOrNull(cac),
  lifespan: numberOrNull(lifespan),
});

/** First and last date of the lines, as serials. */
function spanOf({ lines: { date } }: OrderReading): { first: number; last: number } {
  let [first, last] = [Infinity, -Infinity];
  for (const serial of date) {
    if (serial < first) first = serial;
    if (serial > last) last = serial;
  }
  return { first, last };
}

async function readSource({ request, tables, pace }: PrepareInput): Promise<OrderReading> {
  const index = request.sources.findIndex(({ kind }) => kind === "orders");
  const [source, table] = [request.sources[index], tables[index]];
  if (source === undefined || table === undefined)
    throw new Error("A build requires a source of orders");
  const { mapping, dateOrder } = source;
  return readOrders(table, mapping, { dateOrder, pace: partOf(pace, 0, 0.7) });
}

/** What does not depend on how the sheet is laid out. */
async function factsOf(
  { request, tables, now, pace }: PrepareInput,
  existing: ExistingState,
  reading: OrderReading,
  settings: Settings
): Promise<SheetFacts> {
  const { language } = request;
  const text = sheetTexts[language];
  const { first, last } = spanOf(reading);
  const resolved = resolvePeriod(request.period, first, last);
  const asOf = Math.floor(last);
  const steps = summarySteps(reading.lines, { ...resolved, asOf, settings: kpiSettings(settings) });
  const summary = await inBreaths(steps, partOf(pace, 0.7, 0.9));
  const kpis = kpiFacts(summary.kpis, request);
  const { rowsRead, rowsUsed } = reading;
  const known = {
    ...{ language, text, ...resolved, asOf, builtAt: now, version: VERSION, kpis, settings },
    ...summaryFacts(summary, asOf),
    sources: [{ label: tables[0]?.label ?? "", rowsRead, rowsUsed }],
    targets: targetTable(kpis, existing.rows[TABLE.targets] ?? [], request.targets ?? []),
    comments: keptComments(existing),
    sheetNames: sheetNames(text, existing),
  };
  return { ...known, notes: noteFacts(known, reading) };
}

function summaryFacts({ kpis, monthly, cohort, segments, clv }: OrderSummary, asOf: number) {
  const orders = kpis.find(({ id }) => id === "ORDERS")?.value ?? 0;
  const months = monthly.starts.map((start, i) => ({
    start,
    revenue: monthly.revenue[i]!,
    running: i === monthly.starts.length - 1 && !isMonthEnd(start, asOf),
  }));
  return { orders, months, cohort, segments, value: clv };
}

/** True when the as-of day is the last of the month that begins at `start`. */
const isMonthEnd = (start: number, asOf: number): boolean =>
  resolvePeriod({ kind: "month", at: start }, start, start).period.end === asOf + 1;

/**
 * Computes a build from its tables: the sheets as data, the results, and what the message says. Nothing is written.
 * @throws DataError when the data cannot be used
 */
export async function prepareWorkbook(input: PrepareInput): Promise<Prepared> {
  const { request, pace } = input;
  const existing = input.existing ?? emptyWorkbook([]);
  const reading = await readSource(input);
  const settings = settingTable(existing.rows[TABLE.settings] ?? [], request.settings ?? {});
  const facts = await factsOf(input, existing, reading, settingsOf(settings));
  await pace(0.95);
  const results = scored(facts);
  const plan = planWorkbook(facts, results, settings, existing);
  await pace(1);
  return {
    plan,
    results: resultsOf(facts, results),
    outcome: {
      kpis: facts.kpis.length,
      period: facts.period,
      rowsRead: reading.rowsRead,
      rowsUsed: reading.rowsUsed,
      notes: facts.notes.length,
    },
  };
}
