import type { DateOrder, OrderRole, RawTable, TableKind } from "../../data/table";
import type { Recognition } from "../../data/recognition";
import type { BuildRequest } from "../../sheet/request";
import type { PeriodKind } from "../dates/periodEntry";
import type { DateScan } from "../dates/scanDates";
import type { Failure } from "../failure/failure";
import type { BuildOutcome, BuildProgress, SourceInfo } from "../host";
import type { ClvInput } from "./clvInputs";
import type { PageId, StepId } from "./paneState";
import type { AmountFrom } from "./source";

/** Everything that can happen in the pane; answers of the host carry what they were asked about. */
export interface Happenings {
  pageChosen: { readonly page: PageId };
  stepToggled: { readonly step: StepId };
  /** Opens a step that holds what is missing. */
  stepShown: { readonly step: StepId };
  listed: { readonly items: readonly SourceInfo[]; readonly stored: BuildRequest | null };
  kindFound: { readonly key: string; readonly kind: TableKind | null };
  nothingFound: object;
  selected: { readonly info: SourceInfo };
  sourceChosen: { readonly key: string; readonly byAnalyst: boolean };
  sourceRead: { readonly key: string; readonly table: RawTable; readonly recognition: Recognition };
  readFailed: { readonly failure: Failure };
  datesRead: { readonly key: string; readonly column: number; readonly scan: DateScan };
  roleChosen: { readonly role: OrderRole; readonly column: number | null };
  amountFromChosen: { readonly from: AmountFrom };
  dateOrderChosen: { readonly order: DateOrder };
  leftOutChosen: { readonly leftOut: readonly string[] };
  clvTyped: { readonly input: ClvInput; readonly text: string };
  periodKindChosen: { readonly kind: PeriodKind };
  periodChosen: { readonly at: "latest" | number };
  dayTyped: { readonly end: "from" | "to"; readonly text: string };
  workStarted: { readonly step: string };
  progressed: { readonly progress: BuildProgress };
  cancelAsked: object;
  workDone: { readonly outcome: BuildOutcome; readonly stored: BuildRequest | null };
  workFailed: { readonly failure: Failure };
}

export type Action = {
  [Type in keyof Happenings]: { readonly type: Type } & Happenings[Type];
}[keyof Happenings];

export type Dispatch = (action: Action) => void;
