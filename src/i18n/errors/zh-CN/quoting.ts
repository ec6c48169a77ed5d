import type { Where } from "../facts";

export const at = ({ argument, row }: Where): string =>
  row === undefined ? argument : `${argument}（第 ${row} 行）`;
export const quote = (found: string | number): string =>
  typeof found === "number" ? String(found) : `“${found}”`;
