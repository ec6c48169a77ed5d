import { fixedName, quotedSheet } from "../../sheet/formulas/cellName";
import type { Area, PlannedBlock } from "../../sheet/plan";
import { areaRange } from "./styleBlock";

const whole = ({ place }: PlannedBlock): Area => ({
  row: 0,
  column: 0,
  rows: place.rows,
  columns: place.columns,
});

function addressOf({ place }: PlannedBlock, area: Area): string {
  const [row, column] = [place.row + area.row, place.column + area.column];
  const first = fixedName(row, column);
  const last = fixedName(row + area.rows - 1, column + area.columns - 1);
  return `=${quotedSheet(place.sheet)}!${first}:${last}`;
}

function makeTable(context: Excel.RequestContext, block: PlannedBlock, style: string): void {
  const range = areaRange(context, block, whole(block));
  const table = context.workbook.worksheets.getItem(block.place.sheet).tables.add(range, true);
  table.name = block.name;
  table.style = style;
  table.showFilterButton = false;
  table.showBandedRows = false;
}

/**
 * Makes the handles by which the next refresh finds a new block, and points the names inside of every block anew: one may
 * be left over from a deleted block, gone with a row that the analyst deleted, or moved by one that was inserted.
 */
export function nameBlock(
  context: Excel.RequestContext,
  block: PlannedBlock,
  names: Readonly<Record<string, string>>
): void {
  const set = (name: string, area: Area): void => {
    if (name in names) context.workbook.names.getItem(name).formula = addressOf(block, area);
    else context.workbook.names.add(name, areaRange(context, block, area));
  };
  if (block.isNew)
    if (block.table === undefined) set(block.name, whole(block));
    else makeTable(context, block, block.table.style);
  for (const { name, area } of block.names) set(name, area);
}
