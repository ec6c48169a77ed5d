import { type ResolvedPeriod, resolvePeriod } from "../../calc/dates/resolvePeriod";
import { type Breakdown, breakdownSteps } from "../../catalog/breakdown/breakdown";
import type { SourceData } from "../../catalog/rows";
import { settingsElsewhere } from "../../catalog/settings";
import { spanOfSources } from "../../catalog/spanOfSources";
import { statesToDate } from "../../catalog/statesToDate";
import { type Summary, summarySteps } from "../../catalog/summarise";
import { type Pace, partOf } from "../../data/pace";
import { sourceData, type SourceReading } from "../../data/readSources";
import { sheetTexts } from "../../i18n/sheet";
import { breakdownFacts } from "../breakdown/breakdownFacts";
import type { ExistingState } from "../existing";
import type { KpiFact, SheetFacts } from "../facts";
import { withHistory } from "../history/withHistory";
import { liveFacts } from "../live/liveFacts";
import { TABLE } from "../names";
import { NO_CELLS } from "../own/ownCells";
import { ownKpis, unusedTargetNotes } from "../own/ownKpis";
import type { PrepareInput } from "../prepareWorkbook";
import { kpiSettings } from "../targets/kpiSettings";
import { goalText } from "../targets/goalText";
import type { Settings } from "../targets/settingKeys";
import { targetTable } from "../targets/targetTable";
import { unusedNotes } from "../targets/unusedCells";
import { VERSION } from "../version";
import { inBreaths } from "./inBreaths";
import { keptComments } from "./keptComments";
import { kpiFacts } from "./kpiFacts";
import { noteFacts } from "./noteFacts";
import { orderBlocks } from "./orderBlocks";
import { refuseEmpty, refuseOutside } from "./refusals";
import { sheetNames } from "./sheetNames";
import { unfedNotes } from "./unfedNotes";

/** What the sources say of the period asked for. */
interface Counted extends ResolvedPeriod {
  readonly data: SourceData;
  readonly summary: Summary;
  /** Last day of the data, a serial. */
  readonly asOf: number;
}

/** Counts the sources in the period of the request. */
async function count(
  { request, pace }: PrepareInput,
  readings: readonly SourceReading[],
  settings: Settings
): Promise<Counted> {
  const data = statesToDate(sourceData(request.sources, readings));
  const span = spanOfSources(data);
  const resolved = resolvePeriod(request.period, span.first, span.last);
  refuseOutside(resolved.period, span);
  const asOf = Math.floor(span.last);
  const steps = summarySteps(data, { ...resolved, asOf, settings: kpiSettings(settings) });
  const summary = await inBreaths(steps, partOf(pace, 0.7, 0.9));
  return { ...resolved, data, summary, asOf };
}

/** The KPIs of the request with their past, those of the analyst's own last. */
function kpisOf(
  { request, ownCells: cells = NO_CELLS }: PrepareInput,
  existing: ExistingState,
  settings: Settings,
  { summary, ...resolved }: Counted
): KpiFact[] {
  const text = sheetTexts[request.language];
  const sheet = sheetNames(text, existing).targets;
  const { previous } = resolved;
  const own = ownKpis(request, { text, settings, existing, sheet, previous, cells });
  const ofCatalogue = kpiFacts(summary.kpis, request, kpiSettings(settings));
  return withHistory([...ofCatalogue, ...own], existing.rows[TABLE.history] ?? [], resolved);
}

/** Name, days and rows of each source. */
const sourceFacts = (
  { request, tables }: PrepareInput,
  readings: readonly SourceReading[]
): SheetFacts["sources"] =>
  readings.map(({ rowsRead, rowsUsed, span }, i) => ({
    ...{ kind: request.sources[i]!.kind, label: tables[i]?.label ?? "" },
    ...{ rowsRead, rowsUsed, span },
  }));

/** What does not depend on how the sheet is laid out. */
export async function factsOf(
  input: PrepareInput,
  existing: ExistingState,
  readings: readonly SourceReading[],
  settings: Settings
): Promise<SheetFacts> {
  const { request, tables, now, pace } = input;
  const { language } = request;
  const text = sheetTexts[language];
  const counted = await count(input, readings, settings);
  const { data, summary, period, previous, partial, asOf } = counted;
  const kpis = kpisOf(input, existing, settings, counted);
  refuseEmpty(kpis, tables, text.listSeparator);
  const breakdown = await breakdownOf(data, kpis, counted, settings, partOf(pace, 0.9, 0.95));
  const known = {
    ...{ language, text, period, previous, partial, asOf },
    ...{ builtAt: now, version: VERSION, kpis, settings },
    order: summary.orders === null ? null : orderBlocks(summary.orders, asOf),
    ...{ survey: summary.survey, service: summary.service },
    coefficient: kpis.some(({ id }) => id === "COEFFICIENT") ? summary.components : null,
    deals: summary.deals,
    breakdown: breakdownFacts(breakdown, request, text.listSeparator),
    sources: sourceFacts(input, readings),
    targets: targetTable(
      kpis.map((kpi) => ({
        ...kpi,
        goal: goalText(kpi.id, request.goals, language),
      })),
      existing.rows[TABLE.targets] ?? [],
      request.targets ?? []
    ),
    comments: keptComments(existing),
    sheetNames: sheetNames(text, existing),
  };
  const live = await liveFacts(known, data, request, input.stageLive);
  const facts = { ...known, live };
  const unused = [...unusedTargetNotes(request, kpis, { existing, text }), ...unusedNotes(facts)];
  const unfed = unfedNotes(facts, request);
  return { ...facts, notes: [...noteFacts(facts, readings), ...unfed, ...unused, ...live.notes] };
}

/** The KPIs by group. What was counted for the whole period says nothing about a group of it. */
function breakdownOf(
  data: SourceData,
  kpis: readonly KpiFact[],
  { period, previous }: ResolvedPeriod,
  settings: Settings,
  pace: Pace
): Promise<Breakdown | null> {
  const options = {
    kpis: kpis.map(({ id }) => id),
    ...{ period, previous },
    settings: settingsElsewhere(kpiSettings(settings)),
  };
  return inBreaths(breakdownSteps(data, options), pace);
}
