import type { CellScalar } from "../workbookData";
import type { FunctionArgument } from "./cellFunctions";

/** What a call shows: a value, or rows of values. */
export type CallOutcome = CellScalar | readonly (readonly CellScalar[])[];

export type Call = (id: string, args: readonly FunctionArgument[]) => Promise<CallOutcome>;

/** Results kept before the oldest are forgotten. */
const CAPACITY = 20_000;
const BUSY: CallOutcome = { error: "#BUSY!" };

/**
 * Calls under way and their results, by key: a cell shows #BUSY! until its call is answered, then it is calculated once
 * more and finds the answer here.
 */
export class CallCache {
  private readonly outcomes = new Map<string, CallOutcome>();
  /** Cells that wait for a call, by its key; undefined stands for a formula outside of cells. */
  private readonly pending = new Map<string, Set<number | undefined>>();
  private answered = new Set<number | undefined>();
  private waiting: (() => void)[] = [];
  private isScheduled = false;

  constructor(
    private readonly call: Call,
    private readonly recalculate: (cells: ReadonlySet<number | undefined>) => void
  ) {}

  /** The answer of a call, or #BUSY! while it is under way. */
  outcome(
    key: string,
    { id, args, cell }: { id: string; args: readonly FunctionArgument[]; cell: number | undefined }
  ): CallOutcome {
    const known = this.outcomes.get(key);
    if (known !== undefined) return known;
    const waiting = this.pending.get(key);
    if (waiting) waiting.add(cell);
    else this.start(key, id, args, cell);
    return BUSY;
  }

  /** Resolves when no call is under way and the sheet shows all answers. */
  settled(): Promise<void> {
    if (this.pending.size === 0 && !this.isScheduled) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private start(
    key: string,
    id: string,
    args: readonly FunctionArgument[],
    cell: number | undefined
  ): void {
    const cells = new Set([cell]);
    this.pending.set(key, cells);
    void this.call(id, args).then((outcome) => {
      for (const each of cells) this.answered.add(each);
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
      const cells = this.answered;
      this.answered = new Set();
      this.recalculate(cells);
      if (this.pending.size > 0 || this.isScheduled) return;
      const waiting = this.waiting;
      this.waiting = [];
      for (const resolve of waiting) resolve();
    }, 0);
  }
}
