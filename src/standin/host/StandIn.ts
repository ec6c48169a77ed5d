import { ApiError, type ApiObject } from "./apiObject";
import type { ClientKnowledge } from "./clientKnowledge";
import { Executor } from "./executor";
import { ExternalControl } from "./externalControl";
import { batchFault, checkRequest, checkResponse, noFaults, type Faults } from "./faults";
import { FunctionCalls } from "./functions/FunctionCalls";
import type { EmptyCell } from "./functions/marshal";
import { Meter } from "./metrics";
import { services, type Visibility } from "./services";
import { ACTION, PATH, type WireRequest } from "./wireTypes";

/** The workbook as the host sees it: the API's root object, and a way to run a batch as one. */
export interface HostedWorkbook {
  readonly root: ApiObject;
  together<T>(work: () => T): T;
}

export interface StandInOptions {
  readonly workbook: HostedWorkbook;
  /** Office display language, e.g. zh-CN. */
  readonly locale?: string;
  /** Requirement sets in lower case with their highest version. */
  readonly sets?: Readonly<Record<string, string>>;
  readonly dark?: boolean;
  /** How empty cells reach functions: 0 as on the desktop, null as on the web, "" as in some builds. */
  readonly emptyCell?: EmptyCell;
  onVisibility?(visibility: Visibility): void;
  onOpenBrowser?(url: string): void;
}

/** A current desktop Excel. */
export const CURRENT_SETS: Readonly<Record<string, string>> = {
  excelapi: "1.17",
  sharedruntime: "1.2",
  customfunctionsruntime: "1.4",
  customfunctions: "1.7",
  ribbonapi: "1.2",
  dialogapi: "1.2",
  richapiruntime: "1.1",
  addincommands: "1.1",
  openbrowserwindowapi: "1.1",
  settings: "1.1",
};

/** An Excel for machines without one: answers the unmodified client of Office.js for one workbook and one add-in. */
export class StandIn {
  readonly calls: FunctionCalls;
  readonly meter = new Meter();
  readonly faults: Faults = noFaults();
  private readonly control: ExternalControl;
  private readonly executor: Executor;
  private readonly commands = new Map<string, () => void>();
  private knowledge: ClientKnowledge | null = null;
  private commandsReady = (): void => {};
  private readonly whenCommandsReady = new Promise<void>(
    (resolve) => (this.commandsReady = resolve)
  );

  constructor(options: StandInOptions) {
    const {
      workbook,
      emptyCell = 0,
      locale = "en-US",
      sets = CURRENT_SETS,
      dark = false,
    } = options;
    this.calls = new FunctionCalls({
      send: (messages) => this.control.send(messages),
      empty: () => emptyCell,
    });
    this.control = new ExternalControl({
      locale,
      sets,
      readOnly: false,
      theme: dark
        ? { background: 0x292929, foreground: 0xffffff }
        : { background: 0xffffff, foreground: 0x262626 },
      settings: {},
      onBatch: (body) => this.answer(body),
      onCommandCompleted: (id) => this.commands.get(id)?.(),
      onOpenBrowser: (url) => options.onOpenBrowser?.(url),
    });
    this.executor = new Executor({
      root: workbook.root,
      services: services({
        calls: this.calls,
        send: (message) => this.control.send([message]),
        onVisibility: (visibility) => options.onVisibility?.(visibility),
        onCommandsReady: () => this.commandsReady(),
      }),
      knowledge: () => this.knowledge,
      together: (work) => workbook.together(work),
      beforeAction: (index) => this.fault(index),
    });
  }

  /** What goes to `window.external` of the add-in's page. */
  get external(): Readonly<Record<string, unknown>> {
    return this.control.external;
  }

  /** Members of Office.js that the add-in asked for and the stand-in lacks. */
  get gaps(): string[] {
    return [...this.executor.gaps].sort();
  }

  /** Members of Office.js that the add-in has used. */
  get usedMembers(): string[] {
    return this.executor.members.usedMembers;
  }

  /** Tells the host what the booted client knows, so that gaps and mistakes can be told apart. */
  learn(knowledge: ClientKnowledge): void {
    this.knowledge = knowledge;
  }

  /** Presses a ribbon button that runs a function; resolves when the add-in says it is done. */
  async runCommand(functionName: string): Promise<void> {
    await this.whenCommandsReady;
    const id = `command-${this.commands.size + 1}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.control.pressCommand(id, functionName);
    });
  }

  private fault: (action: number) => void = () => {};

  private async answer(body: string): Promise<string> {
    if (this.faults.delay > 0)
      await new Promise((resolve) => setTimeout(resolve, this.faults.delay));
    checkRequest(this.faults, body);
    const request = JSON.parse(body) as WireRequest;
    const forWorkbook = isForWorkbook(request);
    this.fault = forWorkbook ? this.faultOf(request) : () => {};
    const response = JSON.stringify(this.executor.execute(request));
    if (forWorkbook) this.meter.count(body, request.Actions.length, response);
    checkResponse(this.faults, response);
    return response;
  }

  private faultOf(request: WireRequest): (action: number) => void {
    const fault = batchFault(this.faults);
    return (index) => {
      fault(index);
      if (this.faults.readOnly && changesWorkbook(request, index))
        throw new ApiError("AccessDenied");
    };
  }
}

/** Calls that leave the workbook as it is. */
const HARMLESS = /^(_|Get|Is|Activate$|Select$|Suspend|Calculate$|_Validate)/;

/** True when an action writes. A call whose result is an object, such as `add`, runs when its path is instantiated. */
function changesWorkbook({ Actions, ObjectPaths }: WireRequest, index: number): boolean {
  const action = Actions[index];
  if (!action) return false;
  if (action.ActionType === ACTION.setProperty || action.ActionType === ACTION.update) return true;
  if (action.ActionType === ACTION.method) return !HARMLESS.test(action.Name);
  const path = ObjectPaths[action.ObjectPathId];
  return (
    action.ActionType === ACTION.instantiate &&
    path?.ObjectPathType === PATH.method &&
    !HARMLESS.test(path.Name)
  );
}

/** Batches of the client's own services are not the add-in's and stay out of the counts. */
function isForWorkbook(request: WireRequest): boolean {
  return Object.values(request.ObjectPaths).some(({ ObjectPathType }) => ObjectPathType !== 2);
}
