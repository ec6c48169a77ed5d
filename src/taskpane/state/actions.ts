import type { GoalId } from "../../catalog/goals";
import type { DateOrder, RawTable, Role, TableKind } from "../../data/table";
import type { BuildRequest } from "../../sheet/request";
import type { PeriodKind } from "../dates/periodEntry";
import type { DateScan } from "../dates/scanDates";
import type { Failure } from "../failure/failure";
import type {
  BuildOutcome,
  BuildProgress,
  ClosedPeriod,
  KeptTargets,
  SourceInfo,
  TargetSuggestion,
} from "../host";
import type { OwnKpi } from "./ownKpis";
import type { PageId, StepId, Task } from "./paneState";
import type { AmountFrom } from "./source";
import type { SuggestionLevel } from "./targets/suggested";
import type { TargetField } from "./targets/targetTexts";

/** What is built from what; read together when the pane opens and after each build. */
export interface Workbook {
  readonly stored: BuildRequest | null;
  readonly kept: KeptTargets | null;
}

interface Views {
  pageChosen: { readonly page: PageId };
  stepToggled: { readonly step: StepId };
  detailToggled: { readonly detail: string };
  /** Opens the step, and the part of it, that holds what is missing. */
  stepShown: { readonly step: StepId; readonly detail?: string | undefined };
}

/** Answers of the host carry what they were asked about. */
interface Sources {
  listed: { readonly items: readonly SourceInfo[] } & Workbook;
  kindFound: { readonly key: string; readonly kind: TableKind | null };
  /** Every table that is looked at has been. */
  lookedThrough: { readonly isAnyFound: boolean };
  selected: { readonly info: SourceInfo };
  /** A source is to be used, in the place of another or after all others. */
  sourceChosen: {
    readonly key: string;
    readonly replaces?: string | undefined;
    readonly byAnalyst: boolean;
  };
  sourceRead: { readonly key: string; readonly table: RawTable };
  sourceRemoved: { readonly key: string };
  readFailed: { readonly key?: string; readonly failure: Failure };
  datesRead: {
    readonly key: string;
    readonly columns: readonly number[];
    readonly scan: DateScan;
  };
  kindChosen: { readonly key: string; readonly kind: TableKind };
  roleChosen: { readonly key: string; readonly role: Role; readonly column: number | null };
  amountFromChosen: { readonly key: string; readonly from: AmountFrom };
  dateOrderChosen: { readonly key: string; readonly order: DateOrder };
}

interface Kpis {
  goalToggled: { readonly goal: GoalId; readonly isOn: boolean };
  kpiToggled: { readonly id: string; readonly isOn: boolean };
  allKpisChosen: object;
  noKpisChosen: object;
  ownAdded: object;
  ownChanged: { readonly id: string; readonly change: Partial<Omit<OwnKpi, "id">> };
  ownRemoved: { readonly id: string };
  periodKindChosen: { readonly kind: PeriodKind };
  periodChosen: { readonly at: "latest" | number };
  dayTyped: { readonly end: "from" | "to"; readonly text: string };
}

interface Targets {
  targetTyped: { readonly id: string; readonly field: TargetField; readonly text: string };
  settingTyped: { readonly key: string; readonly text: string };
  suggested: {
    readonly level: SuggestionLevel;
    readonly suggestions: readonly TargetSuggestion[];
  };
  suggestionFailed: { readonly failure: Failure };
  liveChosen: { readonly isLive: boolean };
}

interface Works {
  workStarted: { readonly task: Task; readonly step: string };
  progressed: { readonly progress: BuildProgress };
  cancelAsked: object;
  built: { readonly outcome: BuildOutcome; readonly workbook: Workbook | null };
  closed: { readonly outcome: ClosedPeriod };
  workFailed: { readonly task: Task; readonly failure: Failure };
  workDismissed: object;
}

/** Everything that can happen in the pane. */
export type Happenings = Views & Sources & Kpis & Targets & Works;

export type Action = {
  [Type in keyof Happenings]: { readonly type: Type } & Happenings[Type];
}[keyof Happenings];

export type Dispatch = (action: Action) => void;

/** A reducer for each of some kinds of happenings. */
export type Reducers<Group, State> = {
  readonly [Type in keyof Group]: (state: State, action: Group[Type]) => State;
};

export type { Kpis, Sources, Targets, Views, Works };
