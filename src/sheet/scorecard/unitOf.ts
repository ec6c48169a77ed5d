import type { KpiFormat } from "../../catalog/kpis";
import type { SheetFacts } from "../facts";

/** What a KPI is measured in, as the unit column says it. */
export function unitOf(format: KpiFormat, { text, settings }: SheetFacts): string {
  const { percent, ratio, count, noMoney } = text.units;
  const currency = String(settings.currency);
  return { percent, ratio, count, money: currency === "" ? noMoney : currency }[format];
}
