import { ApiObject } from "./apiObject";
import type { FunctionCalls } from "./functions/FunctionCalls";

/** The client's event number for a change of the add-in's visibility. */
const VISIBILITY_CHANGED = 65539;

/** Background: the add-in runs without its pane. The words are the client's. */
export type Visibility = "Background" | "Visible";

export interface ServiceHost {
  readonly calls: FunctionCalls;
  /** True when the add-in starts without showing its pane. */
  readonly hidden: boolean;
  sendEvent(event: { type: number; message: Readonly<Record<string, unknown>> }): void;
  onVisibility(visibility: Visibility): void;
  onCommandsReady(): void;
}

/** Where the client says that it listens for ribbon commands. */
class AddinInternalService extends ApiObject {
  readonly apiName = "AddinInternalService";

  constructor(private readonly onReady: () => void) {
    super();
  }

  NotifyActionHandlerReady(): void {
    this.onReady();
  }
}

/** `Office.addin.showAsTaskpane` and `hide`. */
class AppRuntimeService extends ApiObject {
  readonly apiName = "AppRuntimeService";
  private state: Visibility;

  constructor(private readonly host: ServiceHost) {
    super();
    this.state = host.hidden ? "Background" : "Visible";
  }

  GetAppRuntimeState(): Visibility {
    return this.state;
  }

  SetAppRuntimeState(state: Visibility): void {
    this.state = state;
    this.host.onVisibility(state);
    this.host.sendEvent({ type: VISIBILITY_CHANGED, message: { visibility: state } });
  }
}

/** `Office.addin.setStartupBehavior`. */
class AppRuntimePersistenceService extends ApiObject {
  readonly apiName = "AppRuntimePersistenceService";
  private startState = "None";

  GetAppRuntimeStartState(): string {
    return this.startState;
  }

  SetAppRuntimeStartState(state: string): void {
    this.startState = state;
  }
}

/** Where the client reports that functions are ready, and their results. */
class CustomFunctionsService extends ApiObject {
  readonly apiName = "CustomFunctions";

  constructor(private readonly calls: FunctionCalls) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.calls.ready();
  }

  _GetEnabledFeatures(): readonly number[] {
    return [];
  }

  SetInvocationArrayResults(rows: readonly (readonly [number, boolean, unknown, number?])[]): void {
    for (const [id, ok, value, errorCode] of rows) this.calls.settle(id, { ok, value, errorCode });
  }

  SetInvocationResults(
    rows: readonly { id: number; failed?: boolean; value: unknown; errorCode?: number }[]
  ): void {
    for (const { id, failed, value, errorCode } of rows)
      this.calls.settle(id, { ok: !failed, value, errorCode });
  }
}

/** The services beside the workbook that the client's start and functions need, by full name. */
export function services(host: ServiceHost): ReadonlyMap<string, ApiObject> {
  return new Map<string, ApiObject>([
    [
      "Microsoft.InternalService.AddinInternalService",
      new AddinInternalService(() => host.onCommandsReady()),
    ],
    ["Microsoft.ExcelServices.CustomFunctions", new CustomFunctionsService(host.calls)],
    ["Microsoft.AppRuntime.AppRuntimeService", new AppRuntimeService(host)],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", new AppRuntimePersistenceService()],
  ]);
}
