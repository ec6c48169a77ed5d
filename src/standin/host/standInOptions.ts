import type { ApiObject } from "./apiObject";
import type { EmptyCell } from "./functions/marshal";
import type { RequirementSets } from "./requirementSets";
import type { Visibility } from "./services";

/** The workbook as the host sees it: the API's root object, and a way to run a batch as one. */
export interface HostedWorkbook {
  readonly root: ApiObject;
  /** Set by the host; the workbook only reports it. */
  isReadOnly: boolean;
  together<T>(work: () => T): T;
}

export interface StandInOptions {
  readonly workbook: HostedWorkbook;
  /** Office display language, e.g. zh-CN. */
  readonly locale?: string;
  readonly sets?: RequirementSets;
  readonly dark?: boolean;
  /** Opens the workbook so that it cannot be written. */
  readonly readOnly?: boolean;
  /** Starts the add-in without showing its pane, as a ribbon command or a function does. */
  readonly hidden?: boolean;
  /** How empty cells reach functions: 0 as on the desktop, null as on the web, "" as in some builds. */
  readonly emptyCell?: EmptyCell;
  onVisibility?(visibility: Visibility): void;
  onOpenBrowser?(url: string): void;
}

/** Something that happened in the workbook, by the client's event number. */
export interface WorkbookEvent {
  readonly type: number;
  /** Id of the worksheet or table the add-in listens to; absent for the workbook's collections. */
  readonly targetId?: string;
  readonly message: Readonly<Record<string, unknown>>;
}
