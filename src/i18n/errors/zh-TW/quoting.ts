import type { Where } from "../facts";

export function at({ argument, row, column }: Where): string {
  if (row === undefined) return argument;
  return column === undefined
    ? `${argument}（第 ${row} 列）`
    : `${argument}（第 ${row} 列第 ${column} 欄）`;
}
export const quote = (found: string | number): string =>
  typeof found === "number" ? String(found) : `「${found}」`;
