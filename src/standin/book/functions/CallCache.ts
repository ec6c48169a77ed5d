import type { CellScalar } from "../workbookData";
import type { FunctionArgument } from "./cellFunctions";

/** What a call shows: a value, or rows of values. */
export type CallOutcome = CellScalar | readonly (readonly CellScalar[])[];

export type Call = (id: string, args: readonly FunctionArgument[]) => Promise<CallOutcome>;

/** Results kept before the oldest are forgotten. */
const CAPACITY = 20_000;
const BUSY: CallOutcome = { error: "#BUSY!" };

/**
 * Calls under way and their results, by key: a cell shows #BUSY! until its call is answered, then the sheet is calculated
 * once more and finds the answer here.
 */
export class CallCache {
  private readonly outcomes = new Map<string, CallOutcome>();
  private readonly pending = new Set<string>();
  private waiting: (() => void)[] = [];
  private isScheduled = false;

  constructor(
    private readonly call: Call,
    private readonly recalculate: () => void
  ) {}

  /** The answer of a call, or #BUSY! while it is under way. */
  outcome(key: string, id: string, args: readonly FunctionArgument[]): CallOutcome {
    const known = this.outcomes.get(key);
    if (known !== undefined) return known;
    if (!this.pending.has(key)) this.start(key, id, args);
    return BUSY;
  }

  /** Resolves when no call is under way and the sheet shows all answers. */
  settled(): Promise<void> {
    if (this.pending.size === 0 && !this.isScheduled) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private start(key: string, id: string, args: readonly FunctionArgument[]): void {
    this.pending.add(key);
    void this.call(id, args).then((outcome) => {
      this.pending.delete(key);
      this.keep(key, outcome);
      this.schedule();
    });
  }

  private keep(key: string, outcome: CallOutcome): void {
    this.outcomes.set(key, outcome);
    const oldest = this.outcomes.keys().next();
    if (this.outcomes.size > CAPACITY && !oldest.done) this.outcomes.delete(oldest.value);
  }

  /** Answers that arrive together are shown together. */
  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    setTimeout(() => {
      this.isScheduled = false;
      this.recalculate();
      if (this.pending.size > 0 || this.isScheduled) return;
      const waiting = this.waiting;
      this.waiting = [];
      for (const resolve of waiting) resolve();
    }, 0);
  }
}
