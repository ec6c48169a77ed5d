import { CalcError } from "../../calc/errors";
import { isHeader } from "./alignLines";
import type { Block, BlockParameter } from "./blockParameter";
import { isBlank, isEmpty, type Cell, type Place } from "./cell";
import type { CellType } from "./cellTypes";
import { isWholeColumn } from "./line";

type Grid = readonly (readonly Cell[])[];
type TypeOf<T> = (column: number) => CellType<T>;

interface Extent {
  readonly height: number;
  readonly width: number;
}

/** Rows and columns up to the last cell that is not blank; whole columns may show their blank tail as zeros. */
function usedExtent<T>(grid: Grid, typeOf: TypeOf<T>): Extent {
  const cutsZeros = isWholeColumn(grid.length) && !grid.some((row) => row.some(isEmpty));
  let height = 0;
  let width = 0;
  grid.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (isBlank(cell, cutsZeros || typeOf(c).zeroIsMissing)) return;
      height = r + 1;
      width = Math.max(width, c + 1);
    })
  );
  return { height, width };
}

/** The width of a block, which its types fix when each column has its own. */
function widthOf(argument: string, used: Extent, types: BlockParameter<unknown>["types"]): number {
  if (!Array.isArray(types) || used.height === 0) return used.width;
  if (used.width !== types.length)
    throw new CalcError("value", "blockColumns", {
      argument,
      expected: types.length,
      found: used.width,
    });
  return used.width;
}

/**
 * Reads a two-dimensional range.
 * @throws CalcError value naming argument, row and column.
 */
export function readBlock<T>(
  { types, header, blanks, required }: BlockParameter<T>,
  raw: unknown,
  argument: string
): Block<T> | null {
  if (!required && isEmpty(raw)) return null;
  const grid = (Array.isArray(raw) ? raw : [[raw]]) as Grid;
  const typeOf: TypeOf<T> = (column) =>
    "read" in types ? types : (types[column] ?? types[types.length - 1]!);
  const used = usedExtent(grid, typeOf);
  const width = widthOf(argument, used, types);
  const isTitle = (cell: Cell, column: number): boolean =>
    typeOf(column).knowsHeader && isHeader(cell);
  const first = header && grid[0]?.slice(0, width).some(isTitle) ? 1 : 0;
  const placeAt = (row: number, column: number): Place => {
    if (grid.length === 1 && width === 1) return { argument };
    return { argument, row: row + 1, ...(width > 1 && { column: column + 1 }) };
  };
  const read = (row: number, column: number): T | null => {
    const cell = grid[row]![column];
    const type = typeOf(column);
    if (!isBlank(cell, type.zeroIsMissing)) return type.read(cell, placeAt(row, column));
    if (blanks === "keep") return null;
    throw new CalcError("value", "blankCell", { ...placeAt(row, column) });
  };
  const rows = Array.from({ length: Math.max(0, used.height - first) }, (_, r) =>
    Array.from({ length: width }, (_, c) => read(first + r, c))
  );
  const placeOf = (row: number, column: number): Place => placeAt(first + row, column);
  return { rows, width: grid[0]?.length ?? 0, placeOf };
}
