/** A1 references of a file: cells, rectangles and quoted sheet names. All indices are 0-based. */

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function rectangleAddress({ row, column, rows, columns }: Rectangle): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

const RECTANGLE = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** @throws when the text is not the address of a cell or rectangle */
export function parseRectangle(address: string): Rectangle {
  const match = RECTANGLE.exec(address.toUpperCase());
  if (!match) throw new Error(`a cell range requires an address such as A1:B2, not ${address}`);
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  const column = columnIndex(firstColumn);
  const row = Number(firstRow) - 1;
  return {
    row,
    column,
    rows: Number(lastRow) - row,
    columns: columnIndex(lastColumn) - column + 1,
  };
}

/** A sheet name as formulas need it: always quoted, which is never wrong. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The address without its sheet, with `$` before every column and row. */
export function absoluteAddress(address: string): string {
  const bare = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  return bare.replace(/[A-Za-z]+|\d+/g, (part) => `$${part.toUpperCase()}`);
}
