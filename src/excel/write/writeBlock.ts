import type { Formula, PlannedBlock, PlannedCell } from "../../sheet/plan";
import { textInput } from "./cellInput";

type Grid<T> = T[][];

const isFormula = (cell: PlannedCell): cell is Formula => typeof cell === "object" && cell !== null;

/** The whole rectangle of a block: its cells, then empty ones to its edges. Analyst's columns beyond stay. */
function filled({ cells, place }: PlannedBlock, columns: number): Grid<PlannedCell> {
  return Array.from({ length: place.rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => cells[r]?.[c] ?? (cells[r]?.[c] === null ? null : ""))
  );
}

/** Columns that are written: of a table its own, because those beyond are the analyst's; else all of the block. */
const width = ({ cells, place, table }: PlannedBlock): number => {
  const planned = Math.max(...cells.map((row) => row.length));
  return table === undefined ? Math.max(planned, place.columns) : planned;
};

/** Number formats of every cell; a cell that is left alone keeps its own, a formula is never text. */
function formatGrid(block: PlannedBlock, cells: Grid<PlannedCell>): Grid<string | null> {
  const grid = cells.map((row) => row.map((): string | null => "General"));
  for (const { area, numberFormat } of block.formats)
    for (let r = area.row; r < area.row + area.rows; r++)
      for (let c = area.column; c < area.column + area.columns; c++)
        if (grid[r]?.[c] !== undefined) grid[r]![c] = numberFormat;
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell === null && !block.isNew) grid[r]![c] = null;
      else if (isFormula(cell) && grid[r]![c] === "@") grid[r]![c] = "General";
    })
  );
  return grid;
}

const input = (cell: PlannedCell, format: string | null): unknown =>
  typeof cell === "string" ? textInput(cell, format) : cell;

const rangeOf = (
  context: Excel.RequestContext,
  { place }: PlannedBlock,
  columns: number
): Excel.Range =>
  context.workbook.worksheets
    .getItem(place.sheet)
    .getRangeByIndexes(place.row, place.column, place.rows, columns);

/** Writes everything of a block but its formulas; formats first, so that text cells take text. */
export function writeConstants(context: Excel.RequestContext, block: PlannedBlock): void {
  const columns = width(block);
  const cells = filled(block, columns);
  const formats = formatGrid(block, cells);
  const range = rangeOf(context, block, columns);
  range.numberFormat = formats;
  range.formulas = cells.map((row, r) =>
    row.map((cell, c) => (isFormula(cell) ? null : input(cell, formats[r]![c]!)))
  );
}

/** Writes the formulas of a block, once the tables and names they speak of are there. */
export function writeFormulas(context: Excel.RequestContext, block: PlannedBlock): void {
  const columns = width(block);
  const cells = filled(block, columns);
  if (!cells.some((row) => row.some(isFormula))) return;
  rangeOf(context, block, columns).formulas = cells.map((row) =>
    row.map((cell) => (isFormula(cell) ? cell.formula : null))
  );
}
