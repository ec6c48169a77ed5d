import type { PeriodChoice } from "../calc/dates/period";
import type { ColumnMapping, DateOrder, TableKind } from "../data/table";

export type Language = "en" | "zh-CN" | "zh-TW";

/** Where rows come from: handles that survive renames and moves first, addresses last. */
export type SourceRef =
  | { readonly type: "table"; readonly name: string }
  | { readonly type: "name"; readonly name: string }
  | { readonly type: "range"; readonly address: string }
  /** Rows handed over by the caller (the command line); `label` is the file's name. */
  | { readonly type: "file"; readonly label: string };

export interface SourceRequest {
  readonly kind: TableKind;
  readonly ref: SourceRef;
  readonly mapping: ColumnMapping;
  readonly dateOrder?: DateOrder;
}

/** All that a build needs, and all that a refresh finds again in the workbook. */
export interface BuildRequest {
  readonly sources: readonly SourceRequest[];
  readonly period: PeriodChoice;
  /** KPI ids to show; absent means every one the sources can feed. */
  readonly kpis?: readonly string[];
  readonly language: Language;
  /** Values for `CRM_Settings`, e.g. margin 0.4; on refresh what the sheet already has wins. */
  readonly settings?: Readonly<Record<string, string | number>>;
}
