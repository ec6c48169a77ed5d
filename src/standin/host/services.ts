import { ApiObject } from "./apiObject";
import type { FunctionCalls } from "./functions/FunctionCalls";

/** Message category and type of a change of the add-in's visibility. */
const VISIBILITY = { category: 65536, type: 65539 } as const;

export type Visibility = "Hidden" | "Visible";

export interface ServiceHost {
  readonly calls: FunctionCalls;
  send(message: { category: number; type: number; message: unknown }): void;
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
  private state: Visibility = "Visible";

  constructor(private readonly host: ServiceHost) {
    super();
  }

  GetAppRuntimeState(): Visibility {
    return this.state;
  }

  SetAppRuntimeState(state: Visibility): void {
    this.state = state;
    this.host.onVisibility(state);
    setTimeout(() => this.host.send({ ...VISIBILITY, message: { visibility: state } }), 0);
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
