import { ApiError } from "./apiObject";
import type { AppFacts } from "./appContext";
import { changesWorkbook, isForWorkbook } from "./batchKind";
import type { ClientKnowledge } from "./clientKnowledge";
import { Commands } from "./Commands";
import { Executor } from "./executor";
import { ExternalControl } from "./externalControl";
import { arrive, batchFault, checkRequest, checkResponse, noFaults, type Faults } from "./faults";
import { FunctionCalls } from "./functions/FunctionCalls";
import { Meter } from "./metrics";
import { CURRENT_SETS } from "./requirementSets";
import { services } from "./services";
import type { StandInOptions, WorkbookEvent } from "./standInOptions";
import { utf8Length } from "./utf8Length";
import type { WireRequest } from "./wireTypes";

const EVENT_CATEGORY = 65536;

const THEMES = {
  light: { background: 0xffffff, foreground: 0x262626 },
  dark: { background: 0x292929, foreground: 0xffffff },
} as const;

/** An Excel for machines without one: answers the unmodified client of Office.js for one workbook and one add-in. */
export class StandIn {
  readonly calls: FunctionCalls;
  readonly meter = new Meter();
  readonly faults: Faults;
  private readonly control: ExternalControl;
  private readonly executor: Executor;
  private readonly commands: Commands;
  /** Document settings of the older settings API; they live as long as the stand-in. */
  private readonly settings: Record<string, unknown> = {};
  private knowledge: ClientKnowledge | null = null;
  private beforeAction: (index: number) => void = () => {};

  constructor(private readonly options: StandInOptions) {
    this.faults = { ...noFaults(), readOnly: options.readOnly ?? options.workbook.isReadOnly };
    this.calls = new FunctionCalls({
      send: (messages) => this.control.send(messages),
      emptyCell: options.emptyCell === undefined ? 0 : options.emptyCell,
    });
    this.commands = new Commands((id, name) => this.control.pressCommand(id, name));
    this.control = new ExternalControl({
      facts: () => this.facts(),
      onBatch: (body) => this.answer(body),
      onCommandCompleted: (id, status) => this.commands.completed(id, status),
      onOpenBrowser: (url) => options.onOpenBrowser?.(url),
      onGap: (what) => void this.executor.members.gaps.add(what),
    });
    this.executor = this.createExecutor();
  }

  /** What goes to `window.external` of the add-in's page. */
  get external(): Readonly<Record<string, unknown>> {
    return this.control.external;
  }

  /** Members of Office.js that the add-in asked for and the stand-in lacks. */
  get gaps(): string[] {
    return [...this.executor.members.gaps].sort();
  }

  /** What broke in the stand-in itself. */
  get bugs(): readonly unknown[] {
    return this.executor.failures.bugs;
  }

  /** Members of Office.js that the add-in has used. */
  get usedMembers(): string[] {
    return this.executor.members.usedMembers;
  }

  /** Tells the host what the booted client knows, so that gaps and mistakes can be told apart. */
  learn(knowledge: ClientKnowledge): void {
    this.knowledge = knowledge;
  }

  /**
   * Presses a ribbon button that runs a function; resolves when the add-in says it is done.
   * @throws Error when the add-in has no such function.
   */
  runCommand(functionName: string): Promise<void> {
    return this.commands.run(functionName);
  }

  /** Tells the add-in's handlers of an event, after the current turn as Excel does. */
  sendEvent({ type, targetId = "", message }: WorkbookEvent): void {
    setTimeout(() => this.control.send([{ category: EVENT_CATEGORY, type, targetId, message }]), 0);
  }

  private facts(): AppFacts {
    const { locale = "en-US", sets = CURRENT_SETS, dark = false, hidden = false } = this.options;
    const theme = dark ? THEMES.dark : THEMES.light;
    return { locale, sets, hidden, theme, readOnly: this.faults.readOnly, settings: this.settings };
  }

  private createExecutor(): Executor {
    const { workbook, hidden = false, onVisibility } = this.options;
    return new Executor({
      root: workbook.root,
      services: services({
        calls: this.calls,
        hidden,
        sendEvent: (event) => this.sendEvent(event),
        onVisibility: (visibility) => onVisibility?.(visibility),
        onCommandsReady: () => this.commands.ready(),
      }),
      knowledge: () => this.knowledge,
      together: (work) => workbook.together(work),
      beforeAction: (index) => this.beforeAction(index),
    });
  }

  private async answer(body: string): Promise<string> {
    const { delay } = this.faults;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    const began = performance.now();
    const sent = utf8Length(body);
    const request = JSON.parse(body) as WireRequest;
    const forWorkbook = isForWorkbook(request);
    if (forWorkbook) arrive(this.faults);
    checkRequest(this.faults, sent);
    this.options.workbook.isReadOnly = this.faults.readOnly;
    this.beforeAction = forWorkbook ? this.faultsOf(request) : () => {};
    const response = JSON.stringify(this.executor.execute(request));
    const received = utf8Length(response);
    if (forWorkbook) this.meter.count(sent, request.Actions.length, received);
    this.meter.took(performance.now() - began);
    checkResponse(this.faults, received);
    return response;
  }

  private faultsOf(request: WireRequest): (action: number) => void {
    const fault = batchFault(this.faults);
    return (index) => {
      fault(index);
      if (this.faults.readOnly && changesWorkbook(request, index))
        throw new ApiError("AccessDenied");
    };
  }
}
