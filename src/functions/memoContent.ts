import type { Cell } from "./arguments/cell";

type Row = readonly Cell[];

/** A copy of an argument, whose arrays belong to the caller: its cells, and how many make a row; 0 is no range. */
export interface Content {
  readonly width: number;
  readonly cells: readonly Cell[];
}

/** What tells calls apart quickly: the same number for the same cells, and seldom for others. */
export interface Fingerprint {
  readonly hash: number;
  /** Cells of all arguments. */
  readonly size: number;
}

const rowsOf = (raw: unknown): readonly Row[] | null =>
  Array.isArray(raw) ? (raw as readonly Row[]) : null;

const isMutable = (cell: Cell): boolean => typeof cell === "object" && cell !== null;

const mix = (hash: number, word: number): number => {
  const mixed = Math.imul(hash ^ word, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

/** Ids differ at their end: this many characters tell almost all texts apart. */
const TOLD_BY = 32;

function mixText(hash: number, text: string): number {
  let mixed = mix(hash, text.length);
  for (let i = Math.max(0, text.length - TOLD_BY); i < text.length; i++)
    mixed = mix(mixed, text.charCodeAt(i));
  return mixed;
}

function mixCell(hash: number, cell: Cell): number {
  if (typeof cell === "string") return mixText(hash, cell);
  if (typeof cell !== "number") return mix(hash, cell === null ? 1 : cell === undefined ? 2 : 3);
  double[0] = cell;
  return mix(mix(hash, words[0]!), words[1]!);
}

/** The hash with the cells of a range in it, or null as `fingerprint` says. */
function mixRows(hash: number, rows: readonly Row[]): number | null {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return null;
  let mixed = mix(mix(hash, rows.length), width);
  for (const row of rows) {
    if (row.length !== width) return null;
    for (let i = 0; i < width; i++) {
      if (isMutable(row[i])) return null;
      mixed = mixCell(mixed, row[i]);
    }
  }
  return mixed;
}

/**
 * The fingerprint of the arguments of a call, in one pass and without a copy. Null when cells alone do not tell them
 * apart: no cells, rows of unequal length, or a data type, which is an object that may change.
 */
export function fingerprint(args: readonly unknown[], seed: number): Fingerprint | null {
  let [hash, size]: [number | null, number] = [seed, 0];
  for (const raw of args) {
    const rows = rowsOf(raw);
    if (rows === null && isMutable(raw)) return null;
    hash = rows === null ? mixCell(mix(hash, 0), raw) : mixRows(hash, rows);
    if (hash === null) return null;
    size += rows === null ? 1 : rows.length * rows[0]!.length;
  }
  return { hash, size };
}

/** The cells of a range row by row; `flat` takes as long as many a calculation. */
function cellsOf(rows: readonly Row[], width: number): readonly Cell[] {
  const cells = new Array<Cell>(rows.length * width);
  let at = 0;
  for (const row of rows) for (let i = 0; i < width; i++) cells[at++] = row[i];
  return cells;
}

/** A copy of an argument that has a fingerprint. */
export function contentOf(raw: unknown): Content {
  const rows = rowsOf(raw);
  if (rows === null) return { width: 0, cells: [raw] };
  const width = rows[0]!.length;
  return { width, cells: cellsOf(rows, width) };
}

/** Whether an argument has these very cells: 0 is not -0, a number not its text, and no kind of blank is another. */
export function isContentOf({ width, cells }: Content, raw: unknown): boolean {
  const rows = rowsOf(raw);
  if (rows === null) return width === 0 && Object.is(cells[0], raw);
  if (rows[0]!.length !== width || rows.length * width !== cells.length) return false;
  for (let i = 0, at = 0; i < rows.length; i++)
    for (let j = 0; j < width; j++) if (!Object.is(rows[i]![j], cells[at++])) return false;
  return true;
}
