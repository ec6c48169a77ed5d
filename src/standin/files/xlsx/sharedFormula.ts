import { columnIndex, columnLetters } from "./references";

// Strings, quoted sheet names, brackets of structured references, then references not followed by a name or call.
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])/gi;

function move(fixed: string, index: number, by: number): number {
  return fixed ? index : index + by;
}

/** The formula of a cell that shares another cell's formula: relative references move with the cell. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    TOKENS,
    (token, columnFixed?: string, letters?: string, rowFixed?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return token;
      const column = move(columnFixed ?? "", columnIndex(letters.toUpperCase()), columns);
      const row = move(rowFixed ?? "", Number(digits) - 1, rows);
      if (column < 0 || row < 0) return "#REF!";
      return `${columnFixed}${columnLetters(column)}${rowFixed}${row + 1}`;
    }
  );
}
