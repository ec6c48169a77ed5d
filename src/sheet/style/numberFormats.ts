import type { KpiFormat } from "../../catalog/kpis";

/** Number format of a KPI's own values. */
export const VALUE_FORMAT = {
  percent: "0.0%",
  money: "#,##0.00",
  count: "#,##0",
  ratio: "0.00",
  points: "0.0",
  days: "0.0",
  hours: "0.0",
  months: "0.0",
} as const satisfies Record<KpiFormat, string>;

/** Number format of a difference between two values of a KPI; of rates it is in percentage points, with their unit. */
export function gapFormat(format: KpiFormat, pointUnit: string): string {
  if (format === "percent") return `+0.0" ${pointUnit}";-0.0" ${pointUnit}";0.0" ${pointUnit}"`;
  const plain = VALUE_FORMAT[format];
  return `+${plain};-${plain};${plain}`;
}

export const PERCENT = "0%";
export const SIGNED_PERCENT = "+0.0%;-0.0%;0.0%";
export const SHARE = "0.0%";
export const COUNT = "#,##0";
export const MONEY = "#,##0.00";
export const RATIO = "0.00";
export const DATE = "yyyy-mm-dd";
/** A day with its time. */
export const MOMENT = "yyyy-mm-dd hh:mm";
export const MONTH = "yyyy-mm";
/** Text, so that nothing from the data is read as a number, a date or a formula. */
export const TEXT = "@";
