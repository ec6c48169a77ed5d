import type { TableKind } from "../../data/table";
import type { BuildRequest } from "../../sheet/request";
import type { PeriodEntry } from "../dates/periodEntry";
import { LATEST_MONTH } from "../dates/periodEntry";
import type { Failure } from "../failure/failure";
import type { BuildOutcome, BuildProgress, SourceInfo } from "../host";
import { type ClvTexts, NO_CLV_TEXTS } from "./clvInputs";
import type { ChosenSource } from "./source";

export const STEPS = ["data", "kpis", "period"] as const;
export type StepId = (typeof STEPS)[number];

/** The build or refresh that runs, or how the last one ended. */
export type Work =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly progress: BuildProgress; readonly cancelling: boolean }
  | { readonly kind: "done"; readonly outcome: BuildOutcome }
  | { readonly kind: "failed"; readonly failure: Failure };

/** What is known of the sources of the workbook. */
export interface SourceList {
  /** null while the workbook is read. */
  readonly items: readonly SourceInfo[] | null;
  /** What each looked at so far is, by its key; null when nothing says it. */
  readonly kinds: Readonly<Record<string, TableKind | null>>;
}

export const PAGES = ["sheet", "functions"] as const;
export type PageId = (typeof PAGES)[number];

export interface PaneState {
  readonly page: PageId;
  readonly open: StepId | null;
  readonly sources: SourceList;
  /** Key of the source that is chosen; `source` follows once its first rows are read. */
  readonly chosen: string | null;
  readonly source: ChosenSource | null;
  /** Why sources or rows could not be read. */
  readonly readFailure: Failure | null;
  /** KPI ids that the analyst left out. */
  readonly leftOut: readonly string[];
  readonly clv: ClvTexts;
  readonly period: PeriodEntry;
  /** What the KPI sheet of the workbook was built from; null without one. */
  readonly stored: BuildRequest | null;
  /** True once the analyst changed something since the last build or the opening of the pane. */
  readonly touched: boolean;
  readonly work: Work;
}

export const INITIAL_STATE: PaneState = {
  page: "sheet",
  open: null,
  sources: { items: null, kinds: {} },
  chosen: null,
  source: null,
  readFailure: null,
  leftOut: [],
  clv: NO_CLV_TEXTS,
  period: LATEST_MONTH,
  stored: null,
  touched: false,
  work: { kind: "idle" },
};
