import { appContext, type AppFacts } from "./appContext";
import { OFFICE_CODE, TransportError } from "./transportError";

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
  /** Asked whenever a client starts. */
  facts(): AppFacts;
  /** Answers a batch; throws a TransportError when the request does not get through. */
  onBatch(body: string): Promise<string>;
  /** A ribbon command has ended; a status other than 0 means that the client could not run it. */
  onCommandCompleted(commandId: string, status: number): void;
  onOpenBrowser(url: string): void;
  /** The client asks for something of the host that the stand-in lacks. */
  onGap(what: string): void;
}

export interface Message {
  readonly category: number;
  readonly type: number;
  readonly targetId?: string;
  readonly message: unknown;
}

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
      GetHostInfo: () =>
        `Excel$Win32$16.01$${this.options.facts().locale}$telemetry$$disableLogging$3`,
      GetLoggingAllowed: () => false,
      GetContext: () => appContext(this.options.facts()),
      Execute: (dispatch: number, params: readonly unknown[], callback: Callback) =>
        this.execute(dispatch, params, callback),
      RegisterEvent: (event: number, _target: unknown, handler: Handler, callback: Callback) => {
        this.handlers.set(event, handler);
        later(callback, [0]);
      },
      UnregisterEvent: (event: number, _target: unknown, callback: Callback) => {
        this.handlers.delete(event);
        later(callback, [0]);
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
    const event = JSON.stringify({ source: { id: commandId } });
    handler?.(EVENT.appCommand, safeArray([commandId, functionName, event]));
    return handler !== undefined;
  }

  private execute(dispatch: number, params: readonly unknown[], callback: Callback): void {
    const [first, second] = params;
    switch (dispatch) {
      case DISPATCH.richApiRequest:
        return void this.answer(String((first as readonly unknown[])[4])).then(callback);
      case DISPATCH.commandCompleted:
        this.options.onCommandCompleted(String(first), Number(second));
        return later(callback, [0, []]);
      case DISPATCH.openBrowser:
        this.options.onOpenBrowser(String(second));
        return later(callback, [0, []]);
      default:
        this.options.onGap(`host call ${dispatch}`);
        later(callback, [OFFICE_CODE.internal, `The stand-in lacks host call ${dispatch}`]);
    }
  }

  private async answer(body: string): Promise<SafeArray> {
    // A host answers in a later turn, never inside the call.
    await new Promise((resolve) => setTimeout(resolve, 0));
    try {
      const response = await this.options.onBatch(body);
      return safeArray([0, [200, ["Content-Type", "application/json"], response]]);
    } catch (error) {
      const code = error instanceof TransportError ? error.officeCode : OFFICE_CODE.internal;
      return safeArray([code, String(error)]);
    }
  }
}

function later(callback: Callback, result: readonly unknown[]): void {
  setTimeout(() => callback(safeArray(result)), 0);
}
