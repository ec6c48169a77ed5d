import type { FoldedIds } from "../../calc/ids/foldIds";
import { cleanText } from "../cells/cleanText";
import type { SourceNote } from "../dataNotes";
import { CANCELLED_WORDS, DRAFT_WORDS } from "../dictionary/markers";
import { SIDE_COLUMN_NAMES } from "../dictionary/sideColumnNames";
import { matchNames } from "../headers/matchHeader";
import type { RawCell } from "../table";
import type { BuiltLines } from "./buildLines";
import type { FoundLines } from "./findDuplicateLines";
import { headerOf, type OrderSource, rowNumber } from "./orderSource";

/** A note about lines, or none when there are no such lines. */
function noteOf(
  source: OrderSource,
  built: BuiltLines,
  issue: SourceNote["issue"],
  found: FoundLines,
  facts: NonNullable<SourceNote["facts"]> = {}
): SourceNote[] {
  if (found.lines === 0) return [];
  const firstRow = rowNumber(source, built.rows[found.first]!);
  return [{ issue, rows: found.lines, firstRow, facts }];
}

function countLines(length: number, test: (line: number) => boolean): FoundLines {
  let lines = 0;
  let first = -1;
  for (let line = 0; line < length; line++) {
    if (!test(line)) continue;
    if (lines++ === 0) first = line;
  }
  return { lines, first };
}

/** Lines of an order id that another customer had before. */
function findSharedOrders({ customer, order }: BuiltLines): FoundLines {
  if (order === null) return { lines: 0, first: -1 };
  const owner = new Int32Array(order.labels.length).fill(-1);
  return countLines(order.codes.length, (line) => {
    const id = order.codes[line]!;
    if (owner[id] === -1) owner[id] = customer.codes[line]!;
    return owner[id] !== customer.codes[line];
  });
}

/** Lines whose id is written in other letters or widths than where it first stands. */
function findSpellings(ids: FoldedIds): FoundLines {
  const other = ids.spellings.filter(
    ({ label, code }) => String(label) !== String(ids.labels[code]).trim()
  );
  const lines = other.reduce((sum, spelling) => sum + spelling.count, 0);
  return { lines, first: Math.min(...other.map((spelling) => spelling.firstIndex)) };
}

function spellingNotes(source: OrderSource, built: BuiltLines): SourceNote[] {
  return (["customer", "order"] as const).flatMap((role) => {
    const ids = built[role];
    if (ids === null) return [];
    const column = headerOf(source, role);
    return noteOf(source, built, "idSpelling", findSpellings(ids), { column });
  });
}

/** Orders that are cancelled or not confirmed count like any other; the notes say how many there are. */
function statusNotes(source: OrderSource, built: BuiltLines): SourceNote[] {
  const { headers } = source.layout;
  const index = headers.findIndex((header) => {
    const match = matchNames(header, SIDE_COLUMN_NAMES.status);
    return match !== null && match.confidence !== "contains";
  });
  const column = source.table.columns[index];
  if (column === undefined) return [];
  const facts = { column: headers[index]! };
  const find = (words: ReadonlySet<string>): FoundLines => {
    const isMeant = rememberText((text) => words.has(cleanText(text).toLowerCase()));
    return countLines(built.rows.length, (line) => isMeant(column[built.rows[line]!]));
  };
  return [
    ...noteOf(source, built, "cancelledStatus", find(CANCELLED_WORDS), facts),
    ...noteOf(source, built, "draftStatus", find(DRAFT_WORDS), facts),
  ];
}

/** A test of text cells that looks at each text once. */
function rememberText(test: (text: string) => boolean): (cell: RawCell | undefined) => boolean {
  const known = new Map<string, boolean>();
  return (cell) => {
    if (typeof cell !== "string") return false;
    let result = known.get(cell);
    if (result === undefined) known.set(cell, (result = test(cell)));
    return result;
  };
}

/** Notes about the lines that were used. */
export function lineNotes(
  source: OrderSource,
  built: BuiltLines,
  duplicates: FoundLines
): SourceNote[] {
  const refunds = countLines(built.amount.length, (line) => built.amount[line]! < 0);
  return [
    ...noteOf(source, built, "refund", refunds),
    ...noteOf(source, built, "duplicateLine", duplicates),
    ...noteOf(source, built, "sharedOrderId", findSharedOrders(built), {
      column: headerOf(source, "order"),
    }),
    ...spellingNotes(source, built),
    ...statusNotes(source, built),
  ];
}
