/** Letter of one of the first 26 columns, counted from 0. */
export const columnLetter = (column: number): string => String.fromCharCode(65 + column);
