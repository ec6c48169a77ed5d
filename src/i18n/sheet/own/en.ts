/** KPIs of the analyst's own: where their values come from, and why one has none. */
export const en = {
  group: "Own KPIs",
  readFrom: (cell: string): string => `Read from ${cell}.`,
  typed: (sheet: string): string => `Typed in the column source of the sheet ${sheet}.`,
  noCell: (kpi: string, source: string, sheet: string): string =>
    `${kpi} has no value: ${source} is not one cell of this workbook. Write a cell with its sheet, such as Market!B4, in the column source of the sheet ${sheet}.`,
  cellGone: (kpi: string, sheet: string): string =>
    `${kpi} has no value: the cell that it was read from was deleted. Write another one with its sheet, such as Market!B4, in the column source of the sheet ${sheet}.`,
  emptyCell: (kpi: string, cell: string): string =>
    `${kpi} has no value: ${cell} is empty. Enter a number there.`,
  notNumber: (kpi: string, cell: string, found: string): string =>
    `${kpi} has no value: ${cell} holds ${found}, which is not a number. Enter a number there.`,
  unshownTarget: (id: string): string =>
    `The target of ${id} is left out: this KPI is not on the sheet, because the data or the goals do not include it.`,
  unknownTarget: (id: string): string =>
    `The target of ${id} is left out: no KPI has this id. Correct the id, or say in the column source where its value stands.`,
};

export type OwnText = typeof en;
