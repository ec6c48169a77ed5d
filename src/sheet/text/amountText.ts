import type { KpiFormat } from "../../catalog/kpis";
import type { SheetFacts } from "../facts";
import { valueText } from "./valueText";

type Words = Pick<SheetFacts, "language" | "text" | "settings">;

/** Formats whose unit a reader cannot see from the number. */
const WITH_UNIT = ["points", "days", "hours", "months"] as const satisfies readonly KpiFormat[];

/** A number of a KPI inside a sentence, with its unit: 48.9%, 2,500,315.63 USD, 43.0 days. */
export function amountText(
  value: number,
  format: KpiFormat,
  { language, text, settings }: Words
): string {
  const number = valueText(value, format, language, String(settings.currency));
  const unit = WITH_UNIT.find((each) => each === format);
  return unit === undefined ? number : `${number} ${text.units[unit]}`;
}

/** A difference of a KPI inside a sentence, without its sign; of rates in percentage points. */
export function gapText(gap: number, format: KpiFormat, words: Words): string {
  const size = Math.abs(gap);
  if (format !== "percent") return amountText(size, format, words);
  const points = new Intl.NumberFormat(words.language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return words.text.points(points.format(size * 100));
}
