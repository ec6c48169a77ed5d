import { cellAt } from "../book/engine/cellAt";
import { valueOf } from "../book/cells/content";
import { formulaText } from "../book/cells/formulaText";
import { parseEntry } from "../book/cells/parseEntry";
import { numberFormatOf } from "../book/cells/styles";
import { clip } from "../book/edit/reach";
import { writeEntries, writeNumberFormats } from "../book/edit/writeEntries";
import type { Position } from "../book/engine/engineTypes";
import { localFormula } from "../book/formulas/localFormula";
import { isWellFormed } from "../book/formulas/isWellFormed";
import { ApiError, raise } from "../host/apiObject";
import { grid } from "./checks";
import { checkReferences } from "./checkReferences";
import { checkUnlocked } from "./protection";
import type { Range } from "./Range";

/** More cells than this are not read at once. */
const READ_LIMIT = 5_000_000;
const FORMULA_LIMIT = 8_192;
const TEXT_LIMIT = 32_767;

function read<Value>(
  range: Range,
  outside: Value,
  readCell: (position: Position) => Value
): Value[][] | null {
  if (range.RowCount * range.ColumnCount > READ_LIMIT) return null;
  const { sheetId, zone, book } = range;
  book.engine.refreshValues();
  const inside = clip(book.engine, sheetId, zone);
  return Array.from({ length: range.RowCount }, (_, down) =>
    Array.from({ length: range.ColumnCount }, (_, right) => {
      const [row, col] = [zone.top + down, zone.left + right];
      return row > inside.bottom || col > inside.right ? outside : readCell({ sheetId, row, col });
    })
  );
}

export function readValues(range: Range): unknown[][] | null {
  const { engine } = range.book;
  return read<unknown>(range, "", (position) => shown(engine, position));
}

function shown(engine: Range["book"]["engine"], position: Position): unknown {
  const value = valueOf(
    engine.getters.getEvaluatedCell(position),
    engine.getters.getCell(position)
  );
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

export function readFormulas(range: Range): unknown[][] | null {
  const { engine } = range.book;
  return read<unknown>(
    range,
    "",
    (position) => formulaText(engine.getters, position) ?? shown(engine, position)
  );
}

/** Formulas as this Excel shows them; its decimal separator says how. */
export function readLocalFormulas(range: Range): unknown[][] | null {
  const { engine, decimalSeparator } = range.book;
  return read<unknown>(range, "", (position) => {
    const formula = formulaText(engine.getters, position);
    return formula === undefined
      ? shown(engine, position)
      : localFormula(formula, decimalSeparator);
  });
}

export function readTexts(range: Range): string[][] | null {
  const { getters } = range.book.engine;
  return read(range, "", (position) => {
    const evaluated = getters.getEvaluatedCell(position);
    if (evaluated.type !== "text" && evaluated.type !== "error") return evaluated.formattedValue;
    const value = valueOf(evaluated, getters.getCell(position));
    return typeof value === "object" ? (value?.error ?? "") : String(value);
  });
}

const TYPES = {
  empty: "Empty",
  number: "Double",
  text: "String",
  boolean: "Boolean",
  error: "Error",
} as const;

export function readTypes(range: Range): string[][] | null {
  return read<string>(
    range,
    "Empty",
    (position) => TYPES[range.book.engine.getters.getEvaluatedCell(position).type]
  );
}

export function readNumberFormats(range: Range): string[][] | null {
  const { getters } = range.book.engine;
  return read(range, "General", (position) => {
    const cell = cellAt(getters, position);
    return numberFormatOf(cell?.style, cell?.format);
  });
}

export function writeValues(range: Range, given: unknown): void {
  const rows = grid(scalarAsGrid(range, given), range.RowCount, range.ColumnCount);
  checkUnlocked(range);
  for (const [down, row] of rows.entries())
    for (const [right, value] of row.entries())
      checkValue(range, value, range.zone.top + down, range.zone.left + right);
  writeEntries(range.book.engine, range.sheetId, range.zone, rows);
}

/** A single value given for a range goes to each of its cells. */
function scalarAsGrid({ RowCount, ColumnCount }: Range, given: unknown): unknown {
  if (Array.isArray(given)) return given;
  return Array.from({ length: RowCount }, () => Array.from({ length: ColumnCount }, () => given));
}

function checkValue(range: Range, value: unknown, row: number, col: number): void {
  if (value === null || typeof value === "number" || typeof value === "boolean") return;
  if (typeof value !== "string" || value.length > TEXT_LIMIT) return raise("InvalidArgument");
  const entry = parseEntry(value);
  if (entry.kind !== "formula") return;
  if (entry.formula.length > FORMULA_LIMIT)
    throw new ApiError("FormulaLengthExceedsLimit", "The formula is longer than Excel allows.");
  const cell = cellAt(range.book.engine.getters, { sheetId: range.sheetId, row, col });
  if (numberFormatOf(cell?.style, cell?.format) === "@") return;
  if (!isWellFormed(entry.formula)) raise("InvalidArgument");
  checkReferences(range.book.engine.getters, entry.formula, { sheetId: range.sheetId, row, col });
}

export function writeFormats(range: Range, given: unknown): void {
  const rows = grid(scalarAsGrid(range, given), range.RowCount, range.ColumnCount);
  checkUnlocked(range);
  if (rows.some((row) => row.some((format) => format !== null && typeof format !== "string")))
    raise("InvalidArgument");
  writeNumberFormats(range.book.engine, range.sheetId, range.zone, rows as (string | null)[][]);
}
