import { KPIS, type KpiFormat } from "../../../catalog/kpis";
import { OWN_WEIGHT } from "../../../sheet/own/ownFacts";
import { entryText } from "../../entries/entryText";
import { readEntry } from "../../entries/readEntry";
import { chosenKpis } from "../../kpis/chosenKpis";

import type { PaneState } from "../paneState";
import {
  entryOfField,
  isNumberField,
  NUMBER_FIELDS,
  type NumberField,
  TARGET_FIELDS,
  type TargetField,
} from "./targetTexts";

/** A KPI that a target can be set for. */
export interface TargetKpi {
  readonly id: string;
  readonly format: KpiFormat;
  readonly direction: "up" | "down" | "on";
  /** Weight relative to the others, until the analyst sets one. */
  readonly weight: number;
}

/** The KPIs of the sheet, the analyst's own last. */
export function targetKpis(state: PaneState): readonly TargetKpi[] {
  const own = state.own.map(({ id, format, direction }) => ({
    ...{ id, format, direction },
    weight: OWN_WEIGHT,
  }));
  return [...chosenKpis(state).map((id) => ({ id, ...KPIS[id] })), ...own];
}

/** What the sheet has in a field of a KPI; undefined without a row. */
export const keptCell = (
  { kept }: Pick<PaneState, "kept">,
  id: string,
  field: TargetField
): string | number | undefined => kept?.targets[id]?.[field];

/** What a new row of the sheet gets when nobody types anything. */
function firstValue(kpis: readonly TargetKpi[], kpi: TargetKpi, field: TargetField) {
  if (field === "direction") return kpi.direction;
  if (field !== "weight") return "";
  const total = kpis.reduce((sum, { weight }) => sum + weight, 0);
  // In tenths of a percent, as the sheet does it.
  return total === 0 ? 0 : Math.round((kpi.weight / total) * 1000) / 1000;
}

const shown = (value: string | number, kpi: TargetKpi, field: TargetField): string =>
  typeof value === "number" && isNumberField(field)
    ? entryText(value, entryOfField(field, kpi.format))
    : String(value);

/** The text of a field: as typed, else what the sheet has, else what a new row gets. */
export function targetText(
  state: Pick<PaneState, "kept" | "targets">,
  kpis: readonly TargetKpi[],
  kpi: TargetKpi,
  field: TargetField
): string {
  const typed = state.targets[kpi.id]?.[field];
  if (typed !== undefined) return typed;
  return shown(keptCell(state, kpi.id, field) ?? firstValue(kpis, kpi, field), kpi, field);
}

/** Value of a number's text; null when it is none, "" for nothing. */
export function targetValue(text: string, kpi: TargetKpi, field: NumberField): number | "" | null {
  if (text.trim() === "") return "";
  const value = readEntry(text, entryOfField(field, kpi.format));
  return value !== null && (field === "target" || value >= 0) ? value : null;
}

/** Fields of a KPI whose text is no value of theirs. */
export const unreadableFields = ({ targets }: PaneState, kpi: TargetKpi): NumberField[] =>
  NUMBER_FIELDS.filter((field) => {
    const typed = targets[kpi.id]?.[field];
    return typed !== undefined && targetValue(typed, kpi, field) === null;
  });

/** Sum of the weights, as a fraction. */
export function totalWeight(state: PaneState): number {
  const kpis = targetKpis(state);
  return kpis.reduce((sum, kpi) => {
    const value = targetValue(targetText(state, kpis, kpi, "weight"), kpi, "weight");
    return sum + (typeof value === "number" ? value : 0);
  }, 0);
}

type Cells = Readonly<Partial<Record<TargetField, string | number>>>;

/** What was typed for a KPI, as cells of its row; what the sheet has already is left alone. */
export function typedCells(state: PaneState, kpi: TargetKpi): Cells {
  const texts = state.targets[kpi.id] ?? {};
  const cells: Partial<Record<TargetField, string | number>> = {};
  for (const field of TARGET_FIELDS) {
    const text = texts[field];
    if (text === undefined) continue;
    const value = isNumberField(field) ? targetValue(text, kpi, field) : text.trim();
    if (value !== null && value !== (keptCell(state, kpi.id, field) ?? "")) cells[field] = value;
  }
  return cells;
}

/** KPIs with a target. */
export const kpisWithTarget = (state: PaneState): number => {
  const kpis = targetKpis(state);
  return kpis.filter((kpi) => targetText(state, kpis, kpi, "target").trim() !== "").length;
};
