/** Writes what an analyst types beside a row of one of our tables, found by its first column. */
export const typeBeside = (
  table: string,
  id: string,
  column: number,
  value: number | string
): Promise<void> =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange().load("values");
    await context.sync();
    const row = body.values.findIndex(([first]) => first === id);
    body.getCell(row, column).values = [[value]];
    await context.sync();
  });

/** The value of the first cell of a defined name. */
export const resultOf = (name: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load("values");
    await context.sync();
    return range.values[0]?.[0];
  });
