import type { SheetText } from "../../i18n/sheet";
import type { BlockSpec } from "../block/blockSpec";
import type { ExistingCell, ExistingState } from "../existing";
import type { SheetFacts } from "../facts";
import { TABLE } from "../names";
import type { Place, PlannedCell } from "../plan";
import { ACTION_COLUMNS, ACTION_INDEX } from "./actionColumns";
import { actionsBlocks } from "./actionsBlocks";
import { effectFormula } from "./effectFormula";

/** A formula that has lost what it read. */
const isBroken = (cell: ExistingCell | undefined): boolean =>
  cell?.formula?.includes("#REF!") ?? false;

function keptRow(
  row: readonly ExistingCell[],
  place: Place,
  line: number,
  o: { readonly rates: ReadonlySet<string>; readonly text: SheetText }
): PlannedCell[] {
  const isRate = o.rates.has(String(row[ACTION_INDEX.id]?.value ?? ""));
  const at = { row: place.row + line, column: place.column };
  return ACTION_COLUMNS.map((name): PlannedCell =>
    name === "effect" && isBroken(row[ACTION_INDEX.effect])
      ? { formula: effectFormula(at, isRate, o.text) }
      : null
  );
}

/** The actions of the workbook as a refresh leaves them: only headings and broken formulas are written anew. */
export function keptActions(
  { kpis, text }: SheetFacts,
  { places, rows }: ExistingState
): BlockSpec[] {
  const existing = rows[TABLE.actions];
  if (places[TABLE.actions] === undefined || existing === undefined) return [];
  const rates = new Set(
    kpis.filter(({ definition }) => definition.format === "percent").map(({ id }) => id)
  );
  return actionsBlocks(text, existing.length, (place) => ({
    cells: existing.map((row, i) => keptRow(row, place, i + 1, { rates, text })),
    newFormats: null,
  }));
}
