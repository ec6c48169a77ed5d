import type { RawCell, RawTable } from "../data/table";
import type { FunctionCatalogue } from "../catalog/functions/functionCatalogue";
import type {
  ActiveCell,
  BuildHooks,
  BuildOutcome as Outcome,
  ClosedPeriod as Closed,
  FormulaEntry,
  Insertion,
  KeptTargets,
  PlannableKpis,
  SelectedCells,
  SourceInfo,
} from "../excel";
import type { Language } from "../i18n/language";
import type { BuildRequest, SourceRef } from "../sheet/request";
import type { TargetSuggestion } from "../sheet/targets/suggestTargets";

export type {
  ActiveCell,
  BuildHooks,
  BuildProgress,
  FormulaEntry,
  Insertion,
  KeptTargets,
  PlannableKpi,
  PlannableKpis,
  SelectedCells,
  SourceInfo,
} from "../excel";
export type { TargetSuggestion } from "../sheet/targets/suggestTargets";

/** What the pane says about a build. */
export type BuildOutcome = Pick<
  Outcome,
  "kpis" | "period" | "rowsRead" | "rowsUsed" | "notes" | "live" | "milliseconds"
>;

/** What the pane says about a period that was closed. */
export type ClosedPeriod = Pick<Closed, "period" | "kpis">;

/** Everything the pane asks of Excel. Failures are thrown as objects with a `key` and its `facts`. */
export interface Host {
  listSources(): Promise<readonly SourceInfo[]>;
  selectionSource(): Promise<SourceInfo>;
  /** Headers and the first rows. */
  previewSource(ref: SourceRef, rows?: number): Promise<RawTable>;
  /** All cells of one column: tells first and last date before anything is built. */
  columnCells(ref: SourceRef, column: number, signal: AbortSignal): Promise<readonly RawCell[]>;
  build(request: BuildRequest, hooks: BuildHooks): Promise<BuildOutcome>;
  refresh(hooks: BuildHooks): Promise<BuildOutcome>;
  /** Appends the period of the KPI sheet to the history; fails with `periodClosed` when it is there, unless `again`. */
  closePeriod(hooks: BuildHooks, o: { readonly again: boolean }): Promise<ClosedPeriod>;
  /** What the KPI sheet of this workbook was built from; null without one. */
  storedRequest(): Promise<BuildRequest | null>;
  /** What the sheet of targets holds; null without one. */
  readTargets(): Promise<KeptTargets | null>;
  /** Targets for the KPIs that have enough closed periods. */
  suggestTargets(): Promise<readonly TargetSuggestion[]>;
  /** KPIs of the scorecard that an action suggests itself for; empty without one. */
  plannableKpis(): Promise<PlannableKpis>;
  /** Adds an action about a KPI, started today, and shows it; `sheet` is where. */
  planAction(id: string): Promise<{ readonly sheet: string }>;
  /** Shows the sheet of data notes. */
  showNotes(): Promise<void>;
  /** All functions with their help, in a language. */
  catalogue(language: Language): Promise<FunctionCatalogue>;
  /** How the analyst writes 1.5: with "." or ",". */
  decimalSeparator(): Promise<string>;
  /** The selection as a formula names it. */
  selectedCells(): Promise<SelectedCells>;
  activeCell(): Promise<ActiveCell>;
  /** Enters a formula into the active cell and formats what it gives. */
  insertFormula(entry: FormulaEntry): Promise<Insertion>;
}
