/** Ids of the control's calls and events that the client uses, as observed from the client. */
const DISPATCH = { richApiRequest: 93, commandCompleted: 94, openBrowser: 102 } as const;
const EVENT = { richApiMessage: 33, appCommand: 39 } as const;

/** An array as the desktop control hands it over. */
interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

type Callback = (result: SafeArray) => void;
type Handler = (id: number, result: SafeArray) => void;

export interface ControlOptions {
  readonly locale: string;
  /** Requirement sets in lower case with their highest version, e.g. excelapi 1.10. */
  readonly sets: Readonly<Record<string, string>>;
  readonly readOnly: boolean;
  readonly theme: { readonly background: number; readonly foreground: number };
  /** Document settings of the older settings API. */
  readonly settings: Record<string, unknown>;
  /** Answers a batch; throws a TransportError when the request does not get through. */
  onBatch(body: string): Promise<string>;
  onCommandCompleted(commandId: string): void;
  onOpenBrowser(url: string): void;
}

export interface Message {
  readonly category: number;
  readonly type: number;
  readonly targetId?: string;
  readonly message: unknown;
}

/** A request that did not get through, with the client's own error code. */
export class TransportError extends Error {
  constructor(
    readonly officeCode: number,
    message: string
  ) {
    super(message);
    this.name = "TransportError";
  }
}

/** Error codes of the client for failed transports. */
export const OFFICE_CODE = {
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  sessionTimeout: 5012,
  activityLimit: 5102,
  internal: 5001,
} as const;

const safeArray = (items: readonly unknown[]): SafeArray => ({
  toArray: () => items,
  dimensions: () => 1,
});

/**
 * The other end of the interface that the desktop client of Office.js talks to. Nothing of the client is changed: the
 * object is put where a desktop host puts its own.
 */
export class ExternalControl {
  private readonly handlers = new Map<number, Handler>();

  constructor(private readonly options: ControlOptions) {}

  /** What goes to `window.external`. */
  get external(): Readonly<Record<string, (...args: never[]) => unknown>> {
    return {
      // type, platform, file version, locale, correlation, dialog, logging off, shared runtime with custom functions
      GetHostInfo: () => `Excel$Win32$16.01$${this.options.locale}$telemetry$$disableLogging$3`,
      GetLoggingAllowed: () => false,
      GetContext: () => this.context(),
      Execute: (dispatch: number, params: unknown, callback: Callback) =>
        this.execute(dispatch, params, callback),
      RegisterEvent: (event: number, _target: unknown, handler: Handler, callback: Callback) => {
        this.handlers.set(event, handler);
        setTimeout(() => callback(safeArray([0])), 0);
      },
      UnregisterEvent: (event: number, _target: unknown, callback: Callback) => {
        this.handlers.delete(event);
        setTimeout(() => callback(safeArray([0])), 0);
      },
    };
  }

  /** Pushes messages to the client; false while it does not listen. */
  send(messages: readonly Message[]): boolean {
    const handler = this.handlers.get(EVENT.richApiMessage);
    const entries = messages.map(({ category, type, targetId = "", message }) => [
      category,
      type,
      targetId,
      typeof message === "string" ? message : JSON.stringify(message),
      0,
      false,
    ]);
    handler?.(EVENT.richApiMessage, safeArray(entries));
    return handler !== undefined;
  }

  /** Presses a ribbon button that runs a function; false while the client does not listen. */
  pressCommand(commandId: string, functionName: string): boolean {
    const handler = this.handlers.get(EVENT.appCommand);
    handler?.(
      EVENT.appCommand,
      safeArray([commandId, functionName, JSON.stringify({ source: { id: commandId } })])
    );
    return handler !== undefined;
  }

  private execute(dispatch: number, params: unknown, callback: Callback): void {
    if (dispatch === DISPATCH.richApiRequest)
      return this.answerBatch((params as readonly (readonly unknown[])[])[0] ?? [], callback);
    if (dispatch === DISPATCH.commandCompleted)
      this.options.onCommandCompleted(String((params as readonly unknown[])[0]));
    if (dispatch === DISPATCH.openBrowser)
      this.options.onOpenBrowser(String((params as readonly unknown[])[0]));
    setTimeout(() => callback(safeArray([0, []])), 0);
  }

  private answerBatch(request: readonly unknown[], callback: Callback): void {
    const respond = async (): Promise<SafeArray> => {
      try {
        return safeArray([
          0,
          [
            200,
            ["Content-Type", "application/json"],
            await this.options.onBatch(String(request[4])),
          ],
        ]);
      } catch (error) {
        if (error instanceof TransportError) return safeArray([error.officeCode, error.message]);
        throw error;
      }
    };
    // A host answers in a later turn, never inside the call.
    setTimeout(() => void respond().then(callback), 0);
  }

  private context(): Readonly<Record<string, () => unknown>> {
    const { locale, sets, readOnly, theme, settings } = this.options;
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => "6f3a1b52-7d2e-4c7e-9d0a-0c8f4b5e21aa",
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => locale,
      GetAppDataLocale: () => locale,
      GetDocUrl: () => "Book1.xlsx",
      GetAppCapabilities: () => (readOnly ? 1 : 0),
      GetActivationMode: () => 2,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => "",
      GetCorrelationId: () => "",
      GetInstanceId: () => "1",
      GetTouchEnabled: () => false,
      GetCommerceAllowed: () => false,
      GetSupportedMatrix: () => JSON.stringify(sets),
      GetHostCustomMessage: () => "",
      GetHostFullVersion: () => "16.0.0.0",
      GetInitialDisplayMode: () => 0,
      GetOfficeThemeInfo: () =>
        JSON.stringify({
          bodyBackgroundColor: theme.background,
          bodyForegroundColor: theme.foreground,
          controlBackgroundColor: theme.background,
          controlForegroundColor: theme.foreground,
        }),
      GetSettings: () => ({
        Read: (keys: string[], values: unknown[]) => {
          for (const [key, value] of Object.entries(settings)) {
            keys.push(key);
            values.push(value);
          }
        },
        Write: (keys: string[], values: unknown[]) =>
          keys.forEach((key, index) => (settings[key] = values[index])),
      }),
    };
  }
}
