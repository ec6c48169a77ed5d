/**
 * Letters of a 0-based column.
 * @example columnLetters(27) // => "AB"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/**
 * A1 name of a 0-based cell.
 * @example cellName(4, 0) // => "A5"
 */
export const cellName = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;

/** A1 name that stays when the formula is copied. */
export const fixedName = (row: number, column: number): string =>
  `$${columnLetters(column)}$${row + 1}`;

/** A sheet's name as references write it. */
export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;
