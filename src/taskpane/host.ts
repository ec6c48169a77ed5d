import type { RawCell, RawTable } from "../data/table";
import type { FunctionCatalogue } from "../catalog/functions/functionCatalogue";
import type {
  ActiveCell,
  BuildHooks,
  BuildOutcome as Outcome,
  FormulaEntry,
  Insertion,
  SelectedCells,
  SourceInfo,
} from "../excel";
import type { Language } from "../i18n/language";
import type { BuildRequest, SourceRef } from "../sheet/request";

export type {
  ActiveCell,
  BuildHooks,
  BuildProgress,
  FormulaEntry,
  Insertion,
  SelectedCells,
  SourceInfo,
} from "../excel";

/** What the pane says about a build. */
export type BuildOutcome = Pick<
  Outcome,
  "kpis" | "period" | "rowsRead" | "rowsUsed" | "notes" | "milliseconds"
>;

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
  /** What the KPI sheet of this workbook was built from; null without one. */
  storedRequest(): Promise<BuildRequest | null>;
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
