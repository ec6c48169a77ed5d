import { cleanText } from "../cells/cleanText";
import { isBlank } from "../cells/isBlank";
import { countRows, type RowCount } from "../cells/rowCount";
import type { SourceNote } from "../dataNotes";
import { CANCELLED_WORDS, DRAFT_WORDS } from "../dictionary/markers";
import { SIDE_COLUMN_NAMES } from "../dictionary/sideColumnNames";
import { matchNames } from "../headers/matchHeader";
import type { RawCell } from "../table";
import type { BuiltLines } from "./buildLines";
import { lineNote } from "./orderNote";
import type { OrderSource } from "./orderSource";

interface SideColumn {
  readonly column: string;
  readonly cells: readonly RawCell[];
}

function sideColumn(
  { layout, table }: OrderSource,
  name: keyof typeof SIDE_COLUMN_NAMES
): SideColumn | null {
  const index = layout.headers.findIndex((header) => {
    const match = matchNames(header, SIDE_COLUMN_NAMES[name]);
    return match !== null && match.confidence !== "contains";
  });
  const cells = table.columns[index];
  return cells === undefined ? null : { cells, column: layout.headers[index]! };
}

/** A test of cells that looks at each text once. */
function remember(test: (text: string) => boolean): (cell: RawCell | undefined) => boolean {
  const known = new Map<string, boolean>();
  return (cell) => {
    if (typeof cell !== "string") return false;
    let result = known.get(cell);
    if (result === undefined) known.set(cell, (result = test(cell)));
    return result;
  };
}

/** Orders that are cancelled or not confirmed count like any other; the notes say how many there are. */
function statusNotes(source: OrderSource, built: BuiltLines): SourceNote[] {
  const status = sideColumn(source, "status");
  if (status === null) return [];
  const { cells, column } = status;
  const find = (words: ReadonlySet<string>): RowCount => {
    const isMeant = remember((text) => words.has(cleanText(text).toLowerCase()));
    return countRows(built.rows.length, (line) => isMeant(cells[built.rows[line]!]));
  };
  return [
    ...lineNote(source, built, "cancelledStatus", find(CANCELLED_WORDS), { column }),
    ...lineNote(source, built, "draftStatus", find(DRAFT_WORDS), { column }),
  ];
}

/** Lines in another currency than the first line's: nothing is converted. */
function currencyNotes(source: OrderSource, built: BuiltLines): SourceNote[] {
  const currency = sideColumn(source, "currency");
  if (currency === null) return [];
  const { cells, column } = currency;
  const found = new Set<string>();
  const isOther = remember((text) => {
    if (isBlank(text)) return false;
    const code = cleanText(text).toUpperCase();
    found.add(code);
    return code !== [...found][0];
  });
  const lines = countRows(built.rows.length, (line) => isOther(cells[built.rows[line]!]));
  return lineNote(source, built, "mixedCurrency", lines, {
    column,
    currencies: [...found].join(", "),
  });
}

/** Notes from columns that play no role: the state of the orders and their currency. */
export const sideNotes = (source: OrderSource, built: BuiltLines): SourceNote[] => [
  ...statusNotes(source, built),
  ...currencyNotes(source, built),
];
