import { ApiError, HostGap, NotAmong } from "./apiObject";
import type { ClientKnowledge } from "./clientKnowledge";
import type { WireError } from "./wireTypes";

/**
 * What went wrong in batches, as the client gets it. Faults of our own have codes that Excel does not know: HostGap for
 * what is not implemented, HostBug for what broke.
 */
export class Failures {
  /** What broke in the stand-in itself, with its stack. */
  readonly bugs: unknown[] = [];

  constructor(
    private readonly knowledge: () => ClientKnowledge | null,
    private readonly gaps: Set<string>
  ) {}

  /** The failure of the action at that index; what is ours is noted. */
  report(error: unknown, index: number, location?: string): WireError {
    return {
      ActionIndex: index,
      ...(location ? { Location: location } : {}),
      ...this.describe(this.gapFor(error, location) ?? error),
    };
  }

  private describe(error: unknown): Pick<WireError, "Code" | "Message" | "HttpStatusCode"> {
    if (error instanceof HostGap) {
      this.gaps.add(error.member);
      return { Code: "HostGap", Message: error.message, HttpStatusCode: 501 };
    }
    if (error instanceof ApiError)
      return { Code: error.code, Message: error.message, HttpStatusCode: error.status };
    this.bugs.push(error);
    return { Code: "HostBug", Message: `The stand-in failed: ${error}`, HttpStatusCode: 500 };
  }

  /** A refused word that Excel would take is a gap. */
  private gapFor(error: unknown, location = ""): HostGap | undefined {
    if (!(error instanceof NotAmong)) return undefined;
    const isExcels = this.knowledge()?.hasWord(error.value, error.accepted) ?? false;
    return isExcels ? new HostGap(`${location} "${error.value}"`) : undefined;
  }
}
