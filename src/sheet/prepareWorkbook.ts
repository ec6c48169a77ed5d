import type { Period } from "../calc/dates/period";
import { resolvePeriod } from "../calc/dates/resolvePeriod";
import {
  type Breakdown,
  type BreakdownOptions,
  breakdownSteps,
} from "../catalog/breakdown/breakdown";
import type { SourceData } from "../catalog/rows";
import { settingsElsewhere } from "../catalog/settings";
import { statesToDate } from "../catalog/statesToDate";
import { spanOfSources } from "../catalog/spanOfSources";
import { type OrderSummary, summarySteps } from "../catalog/summarise";
import { type Pace, partOf } from "../data/pace";
import { readSources, sourceData, type SourceReading } from "../data/readSources";
import type { RawTable } from "../data/table";
import { sheetTexts } from "../i18n/sheet";
import { breakdownFacts } from "./breakdown/breakdownFacts";
import { emptyWorkbook, type ExistingState } from "./existing";
import type { KpiFact, OrderBlocks, SheetFacts } from "./facts";
import { withHistory } from "./history/withHistory";
import { leftOutNotes } from "./leftOut/leftOutBlocks";
import { plannedNames } from "./leftOut/plannedNames";
import { liveFacts, type LiveFacts } from "./live/liveFacts";
import type { StageLive } from "./live/livePlan";
import { TABLE } from "./names";
import { NO_CELLS, type OwnCells } from "./own/ownCells";
import { ownKpis, unusedTargetNotes } from "./own/ownKpis";
import type { WorkbookPlan } from "./plan";
import { planWorkbook } from "./planWorkbook";
import { inBreaths } from "./prepare/inBreaths";
import { keptComments } from "./prepare/keptComments";
import { kpiFacts } from "./prepare/kpiFacts";
import { noteFacts } from "./prepare/noteFacts";
import { refuseEmpty, refuseOutside } from "./prepare/refusals";
import { sheetNames } from "./prepare/sheetNames";
import { unfedNotes } from "./prepare/unfedNotes";
import type { BuildRequest } from "./request";
import { type KpiResults, resultsOf } from "./results";
import { scored } from "./scorecard/scored";
import type { Settings } from "./targets/settingKeys";
import { kpiSettings } from "./targets/kpiSettings";
import { settingsOf, settingTable } from "./targets/settingsTable";
import { unusedNotes } from "./targets/unusedCells";
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
  /** Cells that the analyst's own KPIs are read from. */
  readonly ownCells?: OwnCells;
  /** Tries live formulas; without it, actuals are values. */
  readonly stageLive?: StageLive;
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
    /** Whether the actuals are live formulas; `tooMany` where they were asked for and the period has too many rows. */
    readonly live: LiveFacts["state"];
  };
}

/** Reads every source of the request. */
function readAll({ request, tables, pace }: PrepareInput): Promise<SourceReading[]> {
  const sources = request.sources.map(({ kind, mapping, dateOrder }, i) => {
    const table = tables[i];
    if (table === undefined) throw new Error(`No table for source ${i + 1}`);
    return { kind, table, mapping, dateOrder };
  });
  return readSources(sources, partOf(pace, 0, 0.7));
}

/** What does not depend on how the sheet is laid out. */
async function factsOf(
  input: PrepareInput,
  existing: ExistingState,
  readings: readonly SourceReading[],
  settings: Settings
): Promise<SheetFacts> {
  const { request, tables, now, pace } = input;
  const { language } = request;
  const text = sheetTexts[language];
  const data = statesToDate(sourceData(request.sources, readings));
  const span = spanOfSources(data);
  const resolved = resolvePeriod(request.period, span.first, span.last);
  refuseOutside(resolved.period, span);
  const asOf = Math.floor(span.last);
  const steps = summarySteps(data, { ...resolved, asOf, settings: kpiSettings(settings) });
  const summary = await inBreaths(steps, partOf(pace, 0.7, 0.9));
  const names = sheetNames(text, existing);
  const at = { text, settings, existing, sheet: names.targets, previous: resolved.previous };
  const own = ownKpis(request, { ...at, cells: input.ownCells ?? NO_CELLS });
  const kpis = withHistory(
    [...kpiFacts(summary.kpis, request, kpiSettings(settings)), ...own],
    existing.rows[TABLE.history] ?? [],
    resolved
  );
  refuseEmpty(kpis, tables, text.listSeparator);
  const breakdown = await breakdownOf(data, kpis, resolved, settings, partOf(pace, 0.9, 0.95));
  const known = {
    ...{ language, text, ...resolved, asOf, builtAt: now, version: VERSION, kpis, settings },
    order: summary.orders === null ? null : orderBlocks(summary.orders, asOf),
    ...{ survey: summary.survey, service: summary.service },
    coefficient: kpis.some(({ id }) => id === "COEFFICIENT") ? summary.components : null,
    deals: summary.deals,
    breakdown: breakdownFacts(breakdown, request, text.listSeparator),
    sources: readings.map(({ rowsRead, rowsUsed, span: days }, i) => ({
      ...{ kind: request.sources[i]!.kind, label: tables[i]?.label ?? "" },
      ...{ rowsRead, rowsUsed, span: days },
    })),
    targets: targetTable(kpis, existing.rows[TABLE.targets] ?? [], request.targets ?? []),
    comments: keptComments(existing),
    sheetNames: names,
  };
  const live = await liveFacts(known, data, request, input.stageLive);
  const facts = { ...known, live };
  const unused = [...unusedTargetNotes(request, kpis, { existing, text }), ...unusedNotes(facts)];
  const unfed = unfedNotes(facts, request);
  const notes = [...noteFacts(facts, readings), ...unfed, ...unused, ...live.notes];
  return { ...facts, notes };
}

/** The KPIs by group. What was counted for the whole period says nothing about a group of it. */
function breakdownOf(
  data: SourceData,
  kpis: readonly KpiFact[],
  periods: Pick<BreakdownOptions, "period" | "previous">,
  settings: Settings,
  pace: Pace
): Promise<Breakdown | null> {
  const options = {
    kpis: kpis.map(({ id }) => id),
    ...periods,
    settings: settingsElsewhere(kpiSettings(settings)),
  };
  return inBreaths(breakdownSteps(data, options), pace);
}

function orderBlocks(orders: OrderSummary, asOf: number): OrderBlocks {
  const { count, monthly, cohort, segments, pareto, clv } = orders;
  const months = monthly.starts.map((start, i) => ({
    start,
    revenue: monthly.revenue[i]!,
    running: i === monthly.starts.length - 1 && !isMonthEnd(start, asOf),
  }));
  return { orders: count, months, cohort, segments, pareto, value: clv };
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
  const readings = await readAll(input);
  const settings = settingTable(existing.rows[TABLE.settings] ?? [], request.settings ?? {});
  const computed = await factsOf(input, existing, readings, settingsOf(settings));
  await pace(0.95);
  const results = scored(computed);
  const leftOut = leftOutNotes(plannedNames(computed, results), computed);
  const facts = { ...computed, notes: [...computed.notes, ...leftOut] };
  const plan = planWorkbook(facts, results, settings, existing);
  await pace(1);
  return {
    plan,
    results: resultsOf(facts, results),
    outcome: {
      kpis: facts.kpis.length,
      period: facts.period,
      rowsRead: readings.reduce((sum, { rowsRead }) => sum + rowsRead, 0),
      rowsUsed: readings.reduce((sum, { rowsUsed }) => sum + rowsUsed, 0),
      notes: facts.notes.length,
      live: facts.live.state,
    },
  };
}
