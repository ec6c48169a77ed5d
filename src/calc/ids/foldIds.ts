import type { IdColumn } from "../columns";

/** A cell of an id column; a truth value is an id by its Excel word. */
export type IdCell = string | number | boolean | null | undefined;

/** An id written otherwise than where it first stands: the code it folds to, where it stands and how often. */
export interface IdVariant {
  readonly label: string | number;
  readonly code: number;
  readonly firstIndex: number;
  readonly count: number;
}

/** Folded ids with their other spellings; blanks around an id and number or text make none. */
export interface FoldedIds extends IdColumn {
  readonly variants: readonly IdVariant[];
}

/** Record ids of Salesforce: their case carries meaning (FUNCTIONS.md rule 2). */
const RECORD_ID = /^(?:[A-Za-z0-9]{15}|[A-Za-z0-9]{18})$/;
const PLAIN = /^[\x21-\x7e]*$/;
/** After this many distinct cells it shows whether they come back; if not, remembering only takes time and memory. */
const TRIAL = 20_000;
const MISSING = -1;

/** A text as ids are compared, but for its case. */
export const comparable = (text: string): string =>
  PLAIN.test(text) ? text : text.normalize("NFKC").trim();

function shown(cell: IdCell): string | number {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return (cell ?? "").trim();
}

/**
 * Dictionary-codes ids in slices, each row once: equal after NFKC, trimming and case folding, a number equal to its
 * text; while every id is a record id, case counts. Empty cells and 0 are missing (FUNCTIONS.md rules 2 and 5).
 */
export class IdFolder {
  private readonly codes: Int32Array;
  private byCell: Map<IdCell, number> | null = new Map();
  private readonly variants = new Map<
    string,
    { -readonly [Key in keyof IdVariant]: IdVariant[Key] }
  >();
  private byText = new Map<string, number>();
  private labels: (string | number)[] = [];
  private caseCounts = true;

  /** `isMissing` names texts that mean "no id" in a source, such as "N/A"; empty text always does. */
  constructor(
    length: number,
    private readonly isMissing: (text: string) => boolean = () => false,
    private readonly zeroIsMissing = true
  ) {
    this.codes = new Int32Array(length).fill(MISSING);
  }

  /** Reads ids `from` to `to`; `rows` tells where in `cells` each stands, when not at its own index. */
  read(cells: ArrayLike<IdCell>, from: number, to: number, rows?: ArrayLike<number>): void {
    for (let i = from; i < to; i++) {
      const cell = cells[rows === undefined ? i : rows[i]!];
      this.codes[i] = this.byCell?.get(cell) ?? this.fold(cell, i);
    }
  }

  finish(): FoldedIds {
    return { codes: this.codes, labels: this.labels, variants: [...this.variants.values()] };
  }

  private fold(cell: IdCell, index: number): number {
    const label = shown(cell);
    const text = comparable(String(label));
    const missing = text === "" || (this.zeroIsMissing && text === "0") || this.isMissing(text);
    if (!missing && this.caseCounts && !RECORD_ID.test(text)) this.dropCase();
    const code = missing ? MISSING : this.codeOf(text, label);
    if (!missing && String(label) !== String(this.labels[code])) this.note(label, code, index, 1);
    else this.byCell?.set(cell, code);
    if (this.byCell?.size === TRIAL && index < 2 * TRIAL) this.byCell = null;
    return code;
  }

  private codeOf(text: string, label: string | number): number {
    const key = this.caseCounts ? text : text.toLowerCase();
    const known = this.byText.get(key);
    if (known !== undefined) return known;
    this.byText.set(key, this.labels.length);
    return this.labels.push(label) - 1;
  }

  private note(label: string | number, code: number, firstIndex: number, count: number): void {
    const variant = this.variants.get(String(label));
    if (variant === undefined) this.variants.set(String(label), { label, code, firstIndex, count });
    else variant.count += count;
  }

  /** The first id that is no record id makes all of them case-free, also those already read. */
  private dropCase(): void {
    const before = this.labels;
    this.caseCounts = false;
    this.byText = new Map();
    this.labels = [];
    this.byCell = new Map();
    const renamed = before.map((label) => this.codeOf(comparable(String(label)), label));
    for (const variant of this.variants.values()) variant.code = renamed[variant.code]!;
    this.codes.forEach((code, i) => {
      if (code === MISSING) return;
      this.codes[i] = renamed[code]!;
      const label = before[code]!;
      if (String(label) !== String(this.labels[this.codes[i]!]))
        this.note(label, this.codes[i]!, i, 1);
    });
  }
}

/**
 * Ids of one range, folded at once; 0 is an id only where it is not missing.
 * @example foldIds(["A1 ", "a1", 7, "7", ""]).codes // => Int32Array [0, 0, 1, 1, -1]
 */
export function foldIds(cells: ArrayLike<IdCell>, zeroIsMissing = true): FoldedIds {
  const folder = new IdFolder(cells.length, undefined, zeroIsMissing);
  folder.read(cells, 0, cells.length);
  return folder.finish();
}
