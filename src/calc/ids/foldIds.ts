import type { IdColumn } from "../columns";

/** A cell of an id column; a truth value is an id by its Excel word. */
export type IdCell = string | number | boolean | null | undefined;

/** One way an id is written: the id as shown, the code it folds to, where it first stands and how often. */
export interface IdSpelling {
  readonly label: string | number;
  readonly code: number;
  readonly firstIndex: number;
  readonly count: number;
}

/** Folded ids with every spelling met, in order of appearance. */
export interface FoldedIds extends IdColumn {
  readonly spellings: readonly IdSpelling[];
}

/** Record ids of Salesforce: their case carries meaning (FUNCTIONS.md rule 2). */
const RECORD_ID = /^(?:[A-Za-z0-9]{15}|[A-Za-z0-9]{18})$/;
const PLAIN = /^[\x21-\x7e]*$/;

const comparable = (text: string): string =>
  PLAIN.test(text) ? text : text.normalize("NFKC").trim();

function shown(cell: IdCell): string | number {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return (cell ?? "").trim();
}

interface Entry extends IdSpelling {
  readonly text: string;
  code: number;
  count: number;
}

/**
 * Dictionary-codes ids in slices, each row once: equal after NFKC, trimming and case folding, a number equal to its
 * text; while every id is a record id, case counts. Empty cells and 0 are missing (FUNCTIONS.md rules 2 and 5).
 */
export class IdFolder {
  private readonly codes: Int32Array;
  private readonly byCell = new Map<IdCell, Entry | null>();
  private readonly entries: Entry[] = [];
  private byText = new Map<string, number>();
  private labels: (string | number)[] = [];
  private caseCounts = true;

  /** `isMissing` names texts that mean "no id" in a source, such as "N/A"; empty text always does. */
  constructor(
    length: number,
    private readonly isMissing: (text: string) => boolean = () => false
  ) {
    this.codes = new Int32Array(length).fill(-1);
  }

  /** Reads ids `from` to `to`; `rows` tells where in `cells` each stands, when not at its own index. */
  read(cells: ArrayLike<IdCell>, from: number, to: number, rows?: ArrayLike<number>): void {
    for (let i = from; i < to; i++) {
      const cell = cells[rows === undefined ? i : rows[i]!];
      let entry = this.byCell.get(cell);
      if (entry === undefined) this.byCell.set(cell, (entry = this.enter(cell, i)));
      if (entry === null) continue;
      entry.count++;
      this.codes[i] = entry.code;
    }
  }

  finish(): FoldedIds {
    return { codes: this.codes, labels: this.labels, spellings: this.entries };
  }

  private enter(cell: IdCell, firstIndex: number): Entry | null {
    const label = shown(cell);
    const text = comparable(String(label));
    if (text === "" || text === "0" || this.isMissing(text)) return null;
    if (this.caseCounts && !RECORD_ID.test(text)) this.dropCase();
    const entry = { label, text, firstIndex, code: 0, count: 0 };
    this.entries.push(entry);
    this.assignCode(entry);
    return entry;
  }

  private assignCode(entry: Entry): void {
    const key = this.caseCounts ? entry.text : entry.text.toLowerCase();
    const known = this.byText.get(key);
    entry.code = known ?? this.labels.length;
    if (known !== undefined) return;
    this.byText.set(key, entry.code);
    this.labels.push(entry.label);
  }

  /** The first id that is no record id makes all of them case-free, also those already read. */
  private dropCase(): void {
    this.caseCounts = false;
    this.byText = new Map();
    this.labels = [];
    const renamed = new Int32Array(this.entries.length);
    for (const entry of this.entries) {
      const before = entry.code;
      this.assignCode(entry);
      renamed[before] = entry.code;
    }
    this.codes.forEach((code, i) => {
      if (code >= 0) this.codes[i] = renamed[code]!;
    });
  }
}

/**
 * Ids of one range, folded at once.
 * @example foldIds(["A1 ", "a1", 7, "7", ""]).codes // => Int32Array [0, 0, 1, 1, -1]
 */
export function foldIds(cells: ArrayLike<IdCell>): FoldedIds {
  const folder = new IdFolder(cells.length);
  folder.read(cells, 0, cells.length);
  return folder.finish();
}
