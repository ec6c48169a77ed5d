/** A formula that does not show the computed value. */
export interface Misfit {
  readonly kpi: string;
  readonly formula: string;
  readonly shown: string;
  readonly computed: string;
}

/** The sheet of rows behind live formulas, and what the notes say of them. */
export const en = {
  title: "Rows behind the live formulas",
  on: (period: string): string =>
    `The rows of ${period} that count, as the actuals of the scorecard read them. Rewritten at each refresh; CRM_Data_Retention also holds the period before.`,
  off: "Live formulas are off: the actuals are values, and these tables are empty.",
  issue: "Live formula",
  checked: (count: number): string =>
    count === 1
      ? "The actual of one KPI is a formula over this sheet; it was checked against the computed value."
      : `The actuals of ${count} KPIs are formulas over this sheet; each was checked against its computed value.`,
  tooMany: (rows: string, most: string): string =>
    `All actuals stay values: live formulas would need ${rows} rows on the sheet, and at most ${most} are written.`,
  stays: {
    noFunction: (kpi: string): string =>
      `${kpi} stays a value: there is no CRM function that counts it.`,
    longerHistory: (kpi: string): string =>
      `${kpi} stays a value: it needs more than the rows of the period that are on the sheet.`,
    ownFormula: (kpi: string): string =>
      `${kpi} is always a formula over its own inputs and needs no rows.`,
  },
  misfit: (f: Misfit): string =>
    `${f.kpi} stays a value: its formula ${f.formula} shows ${f.shown}, the computed value is ${f.computed}.`,
};

export type LiveText = typeof en;
