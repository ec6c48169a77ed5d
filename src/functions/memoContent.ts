import type { Cell } from "./arguments/cell";

/** What an argument holds: its cells row by row, and how many make a row; 0 is a single cell that is no range. */
export interface Content {
  readonly width: number;
  readonly cells: readonly Cell[];
}

const isMutable = (cell: Cell): boolean => typeof cell === "object" && cell !== null;

/**
 * A copy of what an argument holds, because its array belongs to the caller; null when it cannot be told apart by its
 * cells: rows of unequal length, or a data type, which is an object that may change.
 */
export function contentOf(raw: unknown): Content | null {
  if (!Array.isArray(raw)) return isMutable(raw) ? null : { width: 0, cells: [raw] };
  const rows = raw as readonly (readonly Cell[])[];
  const width = rows[0]?.length ?? 0;
  if (width === 0) return null;
  const cells = new Array<Cell>(rows.length * width);
  let at = 0;
  for (const row of rows) {
    if (row.length !== width) return null;
    for (const cell of row) {
      if (isMutable(cell)) return null;
      cells[at++] = cell;
    }
  }
  return { width, cells };
}

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

/** A number of 32 bits that is the same for the same contents, and seldom for others. */
export function fingerprint(contents: readonly Content[], seed: number): number {
  let hash = seed;
  for (const { width, cells } of contents) {
    hash = mix(mix(hash, width), cells.length);
    for (const cell of cells) hash = mixCell(hash, cell);
  }
  return hash;
}

function isSameContent(a: Content, b: Content): boolean {
  if (a.width !== b.width || a.cells.length !== b.cells.length) return false;
  for (let i = 0; i < a.cells.length; i++) if (!Object.is(a.cells[i], b.cells[i])) return false;
  return true;
}

/** Whether two calls got the same cells: 0 is not -0, a number not its text, and no kind of blank is another. */
export const areSameContents = (a: readonly Content[], b: readonly Content[]): boolean =>
  a.length === b.length && a.every((content, i) => isSameContent(content, b[i]!));
