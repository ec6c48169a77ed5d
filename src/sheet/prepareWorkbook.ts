import type { Period } from "../calc/dates/period";
import { type Pace, partOf } from "../data/pace";
import { readSources, type SourceReading } from "../data/readSources";
import type { RawTable } from "../data/table";
import { emptyWorkbook, type ExistingState } from "./existing";
import { leftOutNotes } from "./leftOut/leftOutBlocks";
import { plannedNames } from "./leftOut/plannedNames";
import type { LiveFacts } from "./live/liveFacts";
import type { StageLive } from "./live/livePlan";
import { TABLE } from "./names";
import type { OwnCells } from "./own/ownCells";
import type { WorkbookPlan } from "./plan";
import { planWorkbook } from "./planWorkbook";
import { factsOf } from "./prepare/factsOf";
import type { BuildRequest } from "./request";
import { type KpiResults, resultsOf } from "./results";
import { scored } from "./scorecard/scored";
import { settingsOf, settingTable } from "./targets/settingsTable";

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
