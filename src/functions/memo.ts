import { CalcError } from "../calc/errors";
import { contentOf, fingerprint, isContentOf, type Content } from "./memoContent";
import type { Answer } from "./results/answer";

/** How a call ended: cells, or an error that is worded when it leaves, in the language of that moment. */
export type Outcome = Answer | CalcError;

interface Entry {
  readonly of: object;
  readonly contents: readonly Content[];
  readonly outcome: Outcome;
  readonly size: number;
}

function cellsIn(outcome: Outcome): number {
  if (outcome instanceof CalcError || typeof outcome === "number") return 1;
  return outcome.length * (outcome[0]?.length ?? 0);
}

const isSameCall = (entry: Entry, of: object, args: readonly unknown[]): boolean =>
  entry.of === of &&
  entry.contents.length === args.length &&
  entry.contents.every((content, i) => isContentOf(content, args[i]));

/**
 * Outcomes of the latest calls. Excel repeats a call when a workbook opens, when rows move and when two cells hold the
 * same formula. A call is known by its function and by every cell it got; a hash only finds the candidate.
 */
export class Memo {
  /** By fingerprint, the least recently used first. */
  private readonly entries = new Map<number, Entry>();
  private readonly seeds = new WeakMap<object, number>();
  private functions = 0;
  private held = 0;

  /** Cells are of arguments and answers together. A call with fewer than `fewestCells` is sooner computed than found. */
  constructor(
    private readonly bounds: { readonly fewestCells: number; readonly mostCells: number }
  ) {}

  /** The outcome of `compute`, or the one it had for the same function and the same cells. */
  recall(of: object, args: readonly unknown[], compute: () => Outcome): Outcome {
    const print = fingerprint(args, this.seedOf(of));
    if (print === null || print.size < this.bounds.fewestCells) return compute();
    const known = this.take(print.hash);
    if (known !== undefined && isSameCall(known, of, args)) {
      this.keep(print.hash, known);
      return known.outcome;
    }
    const outcome = compute();
    const size = print.size + cellsIn(outcome);
    // A call too large to hold is not even copied.
    if (size <= this.bounds.mostCells)
      this.keep(print.hash, { of, contents: args.map(contentOf), outcome, size });
    return outcome;
  }

  /** Functions that take the same ranges must not push one another out. */
  private seedOf(of: object): number {
    const known = this.seeds.get(of);
    if (known !== undefined) return known;
    this.seeds.set(of, ++this.functions);
    return this.functions;
  }

  private keep(hash: number, entry: Entry): void {
    this.entries.set(hash, entry);
    this.held += entry.size;
    for (const oldest of this.entries.keys()) {
      if (this.held <= this.bounds.mostCells) break;
      this.take(oldest);
    }
  }

  private take(hash: number): Entry | undefined {
    const entry = this.entries.get(hash);
    this.held -= entry?.size ?? 0;
    this.entries.delete(hash);
    return entry;
  }
}
