import type { SourceData } from "../../catalog/rows";
import type { NoteFact, SheetFacts } from "../facts";
import { aboutNote } from "../notes/aboutNote";
import type { BuildRequest } from "../request";
import { kpiSettings } from "../targets/kpiSettings";
import { agrees, MOST_LIVE_ROWS, type LivePlan, type Shown, type StageLive } from "./livePlan";
import type { LiveContext } from "./liveContext";
import { planLive, rowsOf, ruleOf } from "./planLive";

/** What the sheet says of live formulas. */
export interface LiveFacts {
  readonly state: "off" | "on" | "tooMany";
  /** The formula of each KPI whose actual is one, by id; each was seen to show the computed value. */
  readonly formulas: Readonly<Record<string, string>>;
  readonly notes: readonly NoteFact[];
}

/** What the texts and tables of live formulas depend on. */
type Known = Pick<
  SheetFacts,
  "language" | "text" | "kpis" | "period" | "previous" | "sheetNames" | "settings"
>;

const WITHOUT: LiveFacts = { state: "off", formulas: {}, notes: [] };

const noteOn = (source: string, note: string, { text }: Known): NoteFact =>
  aboutNote(source, text.live.issue, note);

/** Why KPIs that no formula was tried for are values. */
function stayNotes(known: Known): NoteFact[] {
  return known.kpis.flatMap(({ id, name }) => {
    const rule = ruleOf(id);
    if (typeof rule !== "string") return [];
    return [noteOn(id, known.text.live.stays[rule](name), known)];
  });
}

/** Formulas that do not show the computed value, with both numbers. */
function misfitNotes({ formulas }: LivePlan, shown: Shown, known: Known): NoteFact[] {
  return formulas.flatMap(({ id, formula, value }, i) => {
    if (agrees(shown[i]!, value)) return [];
    const kpi = known.kpis.find((fact) => fact.id === id)?.name ?? id;
    const misfit = { kpi, formula, shown: String(shown[i]), computed: String(value) };
    return [noteOn(id, known.text.live.misfit(misfit), known)];
  });
}

function tooMany(rows: number, known: Known): LiveFacts {
  const number = new Intl.NumberFormat(known.language);
  const note = known.text.live.tooMany(number.format(rows), number.format(MOST_LIVE_ROWS));
  return { state: "tooMany", formulas: {}, notes: [noteOn(known.sheetNames.data, note, known)] };
}

function tried(plan: LivePlan, shown: Shown, known: Known): LiveFacts {
  const fitting = plan.formulas.filter(({ value }, i) => agrees(shown[i]!, value));
  const checked = known.text.live.checked(fitting.length);
  return {
    state: "on",
    formulas: Object.fromEntries(fitting.map(({ id, formula }) => [id, formula])),
    notes: [
      ...(fitting.length === 0 ? [] : [noteOn(plan.sheet, checked, known)]),
      ...misfitNotes(plan, shown, known),
      ...stayNotes(known),
    ],
  };
}

const contextOf = ({ period, previous, settings }: Known, data: SourceData): LiveContext => ({
  ...{ data, period, previous },
  settings: kpiSettings(settings),
});

/**
 * Which actuals become formulas: those of the KPIs that have one, when it was written on trial and shows the computed
 * value. Where live formulas are off, or there are too many rows, tables of an earlier build are emptied.
 */
export async function liveFacts(
  known: Known,
  data: SourceData,
  { live = false }: BuildRequest,
  stage: StageLive | undefined
): Promise<LiveFacts> {
  if (stage === undefined) return WITHOUT;
  const sheet = known.sheetNames.data;
  const nothing = { sheet, tables: [], formulas: [] };
  const plan = live ? planLive(known.kpis, contextOf(known, data), sheet) : nothing;
  const rows = rowsOf(plan);
  const fits = rows <= MOST_LIVE_ROWS;
  const shown = await stage(fits ? plan : nothing);
  if (!live) return WITHOUT;
  return fits ? tried(plan, shown, known) : tooMany(rows, known);
}
