import { HostError } from "./hostError";
import { toHostError } from "./toHostError";

/** A conversation with Excel that can be cancelled between two requests and fails with plain messages. */
export interface Session {
  readonly context: Excel.RequestContext;
  /** Sends what was asked since the last time. @throws HostError */
  sync(): Promise<void>;
}

export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new HostError("cancelled", {});
}

/** The same conversation without a way to cancel it: for putting things back. */
export function uncancelled({ context }: Session): Session {
  return sessionOf(context, undefined);
}

function sessionOf(context: Excel.RequestContext, signal: AbortSignal | undefined): Session {
  return {
    context,
    async sync() {
      throwIfCancelled(signal);
      try {
        await context.sync();
      } catch (error) {
        throw toHostError(error);
      }
    },
  };
}

/** Opens a conversation for as long as `work` takes. */
export function withExcel<T>(
  work: (session: Session) => Promise<T>,
  signal?: AbortSignal
): Promise<T> {
  return Excel.run((context) => work(sessionOf(context, signal)));
}
