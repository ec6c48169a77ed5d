import type { CellScalar, WorkbookData } from "../../../src/standin/book/workbookData";

/** 0-based corners of an A1 range without sheet. */
function corners(range: string): readonly [number, number, number, number] {
  const parts = [...range.matchAll(/([A-Z]+)(\d+)/g)].map(([, letters = "", row]) => [
    Number(row) - 1,
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  ]);
  const [[top = 0, left = 0] = [], [bottom = 0, right = 0] = []] = parts;
  return [top, left, bottom, right];
}

/** Where a table stands: its sheet and its 0-based corners. */
export function tablePlace(data: WorkbookData, name: string) {
  const sheet = data.sheets.find(({ tables }) => tables.some((table) => table.name === name));
  const table = sheet?.tables.find((other) => other.name === name);
  if (sheet === undefined || table === undefined) throw new Error(`No table ${name}`);
  const [top, left, bottom, right] = corners(table.range);
  return { sheet, top, left, bottom, right };
}

/** Values of a table's body, row by row; "" for an empty cell. */
export function tableRows(data: WorkbookData, name: string): readonly (readonly CellScalar[])[] {
  const { sheet, top, left, bottom, right } = tablePlace(data, name);
  const values = new Map(sheet.cells.map(({ row, column, value }) => [`${row}:${column}`, value]));
  return Array.from({ length: bottom - top }, (_, r) =>
    Array.from(
      { length: right - left + 1 },
      (_, c) => values.get(`${top + 1 + r}:${left + c}`) ?? ""
    )
  );
}
