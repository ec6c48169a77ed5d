import type { GoalId } from "../../catalog/goals";
import type { TableKind } from "../../data/table";
import type { BuildRequest } from "../../sheet/request";
import type { PeriodEntry } from "../dates/periodEntry";
import { LATEST_MONTH } from "../dates/periodEntry";
import type { Failure } from "../failure/failure";
import type { BuildOutcome, BuildProgress, ClosedPeriod, KeptTargets, SourceInfo } from "../host";
import type { OwnKpi } from "./ownKpis";
import type { ChosenSource } from "./source";
import type { Suggested } from "./targets/suggested";
import type { TargetTexts } from "./targets/targetTexts";

export const STEPS = ["data", "kpis", "period", "targets"] as const;
export type StepId = (typeof STEPS)[number];

/** What the pane can be at work on. */
export type Task = "build" | "close";

/** The work that runs, or how the last one ended. */
export type Work =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly task: Task;
      readonly progress: BuildProgress;
      readonly cancelling: boolean;
    }
  | { readonly kind: "built"; readonly outcome: BuildOutcome }
  | { readonly kind: "closed"; readonly outcome: ClosedPeriod }
  | { readonly kind: "failed"; readonly task: Task; readonly failure: Failure };

/** What is known of the sources of the workbook. */
export interface SourceList {
  /** null while the workbook is read. */
  readonly items: readonly SourceInfo[] | null;
  /** What each looked at so far is, by its key; null when nothing says it. */
  readonly kinds: Readonly<Record<string, TableKind | null>>;
  /** True once all have been looked at: a build before that would leave some of them out. */
  readonly isLookedThrough: boolean;
}

export const PAGES = ["sheet", "functions"] as const;
export type PageId = (typeof PAGES)[number];

export interface PaneState {
  readonly page: PageId;
  readonly open: StepId | null;
  /** The source or KPI whose details are open within the step. */
  readonly detail: string | null;
  readonly sources: SourceList;
  /** Keys of the sources in use; each is in `read` once its first rows are known. */
  readonly chosen: readonly string[];
  readonly read: Readonly<Record<string, ChosenSource>>;
  /** Why sources or rows could not be read. */
  readonly readFailure: Failure | null;
  readonly goals: readonly GoalId[];
  /** KPIs that the analyst ticked or cleared by hand. */
  readonly picks: Readonly<Record<string, boolean>>;
  readonly own: readonly OwnKpi[];
  readonly period: PeriodEntry;
  /** What the sheet of targets holds; null without one. */
  readonly kept: KeptTargets | null;
  /** Cells of targets as typed since, by KPI. */
  readonly targets: TargetTexts;
  /** Settings as typed since, by key. */
  readonly settings: Readonly<Record<string, string>>;
  /** How asking for targets from the history ended; null when nobody asked. */
  readonly suggested: Suggested | null;
  /** True when actuals are to be live formulas. */
  readonly live: boolean;
  /** What the KPI sheet of the workbook was built from; null without one. */
  readonly stored: BuildRequest | null;
  /** True once the analyst changed something since the last build or the opening of the pane. */
  readonly touched: boolean;
  readonly work: Work;
}

/** The sources in use whose first rows are known, in the order in which they were chosen. */
export const sourcesOf = ({ chosen, read }: Pick<PaneState, "chosen" | "read">): ChosenSource[] =>
  chosen.flatMap((key) => read[key] ?? []);

export const INITIAL_STATE: PaneState = {
  page: "sheet",
  open: null,
  detail: null,
  sources: { items: null, kinds: {}, isLookedThrough: false },
  chosen: [],
  read: {},
  readFailure: null,
  goals: [],
  picks: {},
  own: [],
  period: LATEST_MONTH,
  kept: null,
  targets: {},
  settings: {},
  suggested: null,
  live: false,
  stored: null,
  touched: false,
  work: { kind: "idle" },
};
