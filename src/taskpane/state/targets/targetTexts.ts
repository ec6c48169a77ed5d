import type { KpiFormat } from "../../../catalog/kpis";
import type { EntryKind } from "../../entries/entryText";

/** Columns of `CRM_Targets` that the pane offers; the rest stays in the sheet. */
export const TARGET_FIELDS = [
  ...(["target", "basis", "direction", "weight", "green_from", "amber_from", "owner"] as const),
] as const;
export type TargetField = (typeof TARGET_FIELDS)[number];

/** Cells as typed, by KPI and field; what nobody typed is absent. */
export type TargetTexts = Readonly<Record<string, Readonly<Partial<Record<TargetField, string>>>>>;

/** Fields that take a number; the others take words. */
export const NUMBER_FIELDS = ["target", "weight", "green_from", "amber_from"] as const;
export type NumberField = (typeof NUMBER_FIELDS)[number];

export const isNumberField = (field: TargetField): field is NumberField =>
  (NUMBER_FIELDS as readonly TargetField[]).includes(field);

/** How a number is typed: weights and thresholds are shares, a target is what its KPI is. */
export const entryOfField = (field: NumberField, format: KpiFormat): EntryKind =>
  field !== "target" || format === "percent" ? "percent" : "number";
