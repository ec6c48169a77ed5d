import type { KpiFormat } from "../../catalog/kpis";
import type { Language } from "../../i18n/language";

const DIGITS = {
  percent: 1,
  money: 2,
  count: 0,
  ratio: 2,
  points: 1,
  days: 1,
  hours: 1,
  months: 1,
} as const satisfies Record<KpiFormat, number>;

/** A number of a KPI inside a sentence: 48.9%, 2,500,315.63 USD. */
export function valueText(
  value: number,
  format: KpiFormat,
  language: Language,
  currency: string
): string {
  const number = new Intl.NumberFormat(language, {
    style: format === "percent" ? "percent" : "decimal",
    minimumFractionDigits: DIGITS[format],
    maximumFractionDigits: DIGITS[format],
  }).format(value);
  return format === "money" && currency !== "" ? `${number} ${currency}` : number;
}
