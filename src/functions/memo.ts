import { CalcError } from "../calc/errors";
import { areSameContents, contentOf, fingerprint, type Content } from "./memoContent";
import type { Answer } from "./results/answer";

/** How a call ended: cells, or an error that is worded when it leaves, in the language of that moment. */
export type Outcome = Answer | CalcError;

interface Entry {
  readonly of: object;
  readonly contents: readonly Content[];
  readonly outcome: Outcome;
  readonly size: number;
}

const isContent = (content: Content | null): content is Content => content !== null;

function sizeOf(contents: readonly Content[], outcome: Outcome): number {
  const taken = contents.reduce((sum, { cells }) => sum + cells.length, 0);
  const isTable = !(outcome instanceof CalcError) && typeof outcome !== "number";
  return taken + (isTable ? outcome.length * (outcome[0]?.length ?? 0) : 1);
}

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
    const contents = args.map(contentOf);
    if (!contents.every(isContent)) return compute();
    const cells = contents.reduce((sum, content) => sum + content.cells.length, 0);
    if (cells < this.bounds.fewestCells) return compute();
    const key = fingerprint(contents, this.seedOf(of));
    const known = this.entries.get(key);
    const isKnown = known?.of === of && areSameContents(known.contents, contents);
    this.forget(key);
    const outcome = isKnown ? known.outcome : compute();
    this.keep(key, isKnown ? known : { of, contents, outcome, size: sizeOf(contents, outcome) });
    return outcome;
  }

  /** Functions that take the same ranges must not push one another out. */
  private seedOf(of: object): number {
    const known = this.seeds.get(of);
    if (known !== undefined) return known;
    this.seeds.set(of, ++this.functions);
    return this.functions;
  }

  private keep(key: number, entry: Entry): void {
    if (entry.size > this.bounds.mostCells) return;
    this.entries.set(key, entry);
    this.held += entry.size;
    for (const oldest of this.entries.keys()) {
      if (this.held <= this.bounds.mostCells) break;
      this.forget(oldest);
    }
  }

  private forget(key: number): void {
    this.held -= this.entries.get(key)?.size ?? 0;
    this.entries.delete(key);
  }
}
