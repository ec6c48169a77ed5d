import type { Where } from "../facts";

export function at({ argument, row, column }: Where): string {
  if (row === undefined) return argument;
  return column === undefined
    ? `${argument} (row ${row})`
    : `${argument} (row ${row}, column ${column})`;
}
export const quote = (found: string | number): string =>
  typeof found === "number" ? String(found) : `"${found}"`;
