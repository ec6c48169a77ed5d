import { Book } from "../../src/standin/book/Book";
import type { CellData, CellScalar, WorkbookData } from "../../src/standin/book/workbookData";
import { cellName, fixedName, quotedSheet } from "../../src/sheet/formulas/cellName";
import type { Area, PlannedBlock, PlannedCell, WorkbookPlan } from "../../src/sheet/plan";

function cellOf(cell: PlannedCell, row: number, column: number): CellData[] {
  if (cell === "" || cell === null) return [];
  const [formula, value] = typeof cell === "object" ? [cell.formula, null] : [undefined, cell];
  return [{ row, column, value, ...(formula === undefined ? {} : { formula }) }];
}

const cellsOf = ({ cells, place }: PlannedBlock): CellData[] =>
  cells.flatMap((line, i) =>
    line.flatMap((cell, j) => cellOf(cell, place.row + i, place.column + j))
  );

const rangeOf = ({ row, column }: { row: number; column: number }, at: Area, name = cellName) => {
  const first = name(row + at.row, column + at.column);
  const last = name(row + at.row + at.rows - 1, column + at.column + at.columns - 1);
  return first === last ? first : `${first}:${last}`;
};

const whole = ({ rows, columns }: PlannedBlock["place"]): Area => ({
  row: 0,
  column: 0,
  rows,
  columns,
});

const tablesOf = (blocks: readonly PlannedBlock[]) =>
  blocks.flatMap(({ table, place, cells }, i) =>
    table === undefined
      ? []
      : [
          {
            name: table.name,
            id: String(i + 1),
            range: rangeOf(place, whole(place)),
            columns: cells[0]!.map(String),
            style: table.style,
            showTotals: false,
            showFilter: false,
            showBandedRows: false,
          },
        ]
  );

/** The workbook that a plan writes, as far as its formulas need it: cells, tables and names. */
function workbookOf({ sheets, blocks }: WorkbookPlan): WorkbookData {
  return {
    sheets: sheets.map(({ name }, i) => {
      const own = blocks.filter(({ place }) => place.sheet === name);
      return {
        id: `s${i}`,
        name,
        visibility: "Visible",
        showGridlines: false,
        freezeRows: 0,
        freezeColumns: 0,
        protected: false,
        columns: [],
        rows: [],
        cells: own.flatMap(cellsOf),
        merges: [],
        tables: tablesOf(own),
        conditionalFormats: [],
        validations: [],
        charts: [],
        page: {},
      };
    }),
    names: blocks.flatMap(({ names, place }) =>
      names.map(({ name, area }) => ({
        name,
        formula: `=${quotedSheet(place.sheet)}!${rangeOf(place, area, fixedName)}`,
        visible: true,
      }))
    ),
    settings: {},
    activeSheet: sheets[0]!.name,
  };
}

export interface CalculatedPlan {
  /** Cells of a block as they calculate, by row and column from its first; "" for an empty one. */
  block(name: string): CellScalar[][];
  /** The one cell of a defined name. */
  named(name: string): CellScalar;
}

/** A plan with the values that its formulas have in the stand-in's calculation. */
export function calculated(plan: WorkbookPlan): CalculatedPlan {
  const data = Book.fromData(workbookOf(plan)).toData();
  const valueAt = (sheet: string, row: number, column: number): CellScalar => {
    const cells = data.sheets.find(({ name }) => name === sheet)!.cells;
    return cells.find((cell) => cell.row === row && cell.column === column)?.value ?? "";
  };
  const find = (name: string): PlannedBlock => {
    const found = plan.blocks.find((block) => block.name === name);
    if (found === undefined) throw new Error(`No block ${name}`);
    return found;
  };
  return {
    block(name) {
      const { place } = find(name);
      return Array.from({ length: place.rows }, (_, i) =>
        Array.from({ length: place.columns }, (__, j) =>
          valueAt(place.sheet, place.row + i, place.column + j)
        )
      );
    },
    named(name) {
      for (const { names, place } of plan.blocks) {
        const at = names.find((other) => other.name === name)?.area;
        if (at !== undefined)
          return valueAt(place.sheet, place.row + at.row, place.column + at.column);
      }
      throw new Error(`No name ${name}`);
    },
  };
}
