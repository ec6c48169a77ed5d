import { cellAt } from "../engine/cellAt";
import { without } from "../without";
import { contentOf } from "../cells/content";
import { parseEntry, type Entry } from "../cells/parseEntry";
import { engineLook, numberFormatOf } from "../cells/styles";
import type { Engine } from "../engine/Engine";
import type { EngineCell, Position, Zone } from "../engine/engineTypes";
import type { CellScalar } from "../workbookData";
import { reach } from "./reach";

/** Writes rows of values as an add-in gives them: null leaves a cell, "" empties it, text is read as if typed. */
export function writeEntries(
  engine: Engine,
  sheetId: string,
  zone: Zone,
  rows: readonly (readonly unknown[])[]
): void {
  reach(engine, sheetId, zone);
  for (const [down, row] of rows.entries())
    for (const [right, value] of row.entries())
      if (value !== null)
        writeEntry(engine, { sheetId, row: zone.top + down, col: zone.left + right }, value);
}

function writeEntry(engine: Engine, position: Position, value: unknown): void {
  const cell = cellAt(engine.getters, position);
  const entry = entryOf(value, cell);
  const format = entry.kind === "number" ? entry.numberFormat : undefined;
  const look =
    format !== undefined && numberFormatOf(cell?.style, cell?.format) === "General"
      ? lookWith(cell, format)
      : {};
  engine.run("UPDATE_CELL", { ...position, content: contentFor(entry), ...look });
}

/** A cell in text format takes text as it is, formulas too. */
function entryOf(value: unknown, cell: EngineCell | undefined): Entry {
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  const text = String(value);
  const isTextCell = numberFormatOf(cell?.style, cell?.format) === "@";
  return isTextCell && text !== "" ? { kind: "text", text } : parseEntry(text);
}

function contentFor(entry: Entry): string {
  switch (entry.kind) {
    case "empty":
      return "";
    case "formula":
      return entry.formula;
    case "error":
      return entry.error;
    case "text":
      return contentOf(entry.text);
    default:
      return contentOf(entry.value satisfies CellScalar);
  }
}

/** Gives cells their number formats; null leaves a cell, "" means General. */
export function writeNumberFormats(
  engine: Engine,
  sheetId: string,
  zone: Zone,
  rows: readonly (readonly (string | null)[])[]
): void {
  reach(engine, sheetId, zone);
  for (const [down, row] of rows.entries())
    for (const [right, format] of row.entries()) {
      if (format === null) continue;
      const position = { sheetId, row: zone.top + down, col: zone.left + right };
      const cell = cellAt(engine.getters, position);
      if (numberFormatOf(cell?.style, cell?.format) === (format || "General")) continue;
      engine.run("UPDATE_CELL", { ...position, ...lookWith(cell, format) });
    }
}

function lookWith(
  cell: EngineCell | undefined,
  numberFormat: string
): { style: object | null; format: string } {
  const kept = without(cell?.style ?? {}, "hostFormat");
  const { style, format = "" } = engineLook({ numberFormat });
  const merged = { ...kept, ...style };
  return { style: Object.keys(merged).length ? merged : null, format };
}
