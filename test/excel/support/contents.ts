import type { OpenWorkbook } from "./openWorkbook";

/** Everything a user could see of a workbook, in an order that does not depend on how it came about. */
export function contents({ book }: OpenWorkbook): unknown {
  const { sheets, names, settings } = book.toData();
  return {
    names: [...names].sort((a, b) => a.name.localeCompare(b.name)),
    settings,
    sheets: sheets.map(({ id: _, cells, columns, rows, charts, conditionalFormats, ...sheet }) => ({
      ...sheet,
      cells: cells
        .map(({ row, column, value, formula, numberFormat, ...look }) => [
          row,
          column,
          value,
          formula ?? null,
          numberFormat ?? null,
          look,
        ])
        .filter(([, , value, formula]) => (value !== null && value !== "") || formula !== null),
      columns: columns.map(({ index, width, hidden, outline }) => [index, width, hidden, outline]),
      rows: rows.map(({ index, height, hidden }) => [index, height, hidden]),
      charts,
      conditionalFormats: conditionalFormats.map(({ range, rule }) => ({ range, rule })),
    })),
  };
}
