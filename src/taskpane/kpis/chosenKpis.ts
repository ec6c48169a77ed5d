import { goalKpis } from "../../catalog/goals";
import { type PaneState, sourcesOf } from "../state/paneState";
import { KPI_IDS, type KpiId } from "./kpiIds";
import { lacksOf } from "./kpiNeeds";

type Choices = Pick<PaneState, "chosen" | "read" | "goals" | "picks">;

/** KPIs that the sources in use can feed, in the order of the sheet. */
export function fedKpis(state: Pick<PaneState, "chosen" | "read">): readonly KpiId[] {
  const sources = sourcesOf(state);
  return KPI_IDS.filter((id) => lacksOf(id, sources).length === 0);
}

/**
 * KPIs that the sheet will show, in its order: those that the data can feed, of the goals where there are any; what
 * the analyst ticked or cleared by hand counts before both.
 */
export function chosenKpis(state: Choices): readonly KpiId[] {
  const fed = fedKpis(state);
  const { fed: aimedAt } = goalKpis(state.goals, (id) => fed.includes(id));
  const byDefault = (id: KpiId): boolean => state.goals.length === 0 || aimedAt.has(id);
  return fed.filter((id) => state.picks[id] ?? byDefault(id));
}

/** KPIs of the goals that the data cannot feed. */
export function unfedOfGoals(state: Choices): readonly KpiId[] {
  const fed = fedKpis(state);
  const { unfed } = goalKpis(state.goals, (id) => fed.includes(id));
  return [...unfed];
}
