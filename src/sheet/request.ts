import type { PeriodChoice } from "../calc/dates/period";
import type { GoalId } from "../catalog/goals";
import type { ColumnMapping, DateOrder, Role, TableKind } from "../data/table";
import type { Language } from "../i18n/language";

/** Where rows come from: handles that survive renames and moves first, addresses last. */
export type SourceRef =
  /** The id finds the table again when it was renamed. */
  | { readonly type: "table"; readonly name: string; readonly id?: string }
  | { readonly type: "name"; readonly name: string }
  /** All that is used of a sheet, however far it reaches; the id finds the sheet again when it was renamed. */
  | { readonly type: "sheet"; readonly name: string; readonly id?: string }
  | { readonly type: "range"; readonly address: string }
  /** Rows handed over by the caller (the command line); `label` is the file's name. */
  | { readonly type: "file"; readonly label: string };

export interface SourceRequest {
  readonly kind: TableKind;
  readonly ref: SourceRef;
  /** Columns by role; `by` is the column that the breakdown splits by. */
  readonly mapping: ColumnMapping;
  readonly dateOrder?: DateOrder;
  /** Header of each mapped column when it was chosen: finds the column again after others were inserted. */
  readonly headers?: Partial<Record<Role, string>>;
}

/** One row for `CRM_Targets`: cells by the contract's column ids, e.g. `{ id: "AOV", target: 40 }`. */
export type TargetRow = Readonly<Record<string, string | number>>;

/** All that a build needs. */
export interface BuildRequest {
  /** At most one of each kind. */
  readonly sources: readonly SourceRequest[];
  readonly period: PeriodChoice;
  /** KPI ids to show; absent means those of the goals, without goals every one the sources can feed. */
  readonly kpis?: readonly string[];
  /** What the firm wants from its customers: picks the KPIs where none are named. */
  readonly goals?: readonly GoalId[];
  readonly language: Language;
  /** Values for `CRM_Settings`, e.g. margin 0.4; they replace what the sheet has. */
  readonly settings?: Readonly<Record<string, string | number>>;
  /** Rows for `CRM_Targets`; cells given here replace what the sheet has, by KPI id. */
  readonly targets?: readonly TargetRow[];
  /** True when the actuals become `=CRM.…` formulas over the period's rows, written to a sheet of their own. */
  readonly live?: boolean;
}
