import type { KpiFormat } from "../../catalog/kpis";
import type { SheetFacts } from "../facts";

/** What a KPI is measured in, as the unit column says it. */
export function unitOf(format: KpiFormat, { text, settings }: SheetFacts): string {
  const { noMoney, ...units } = text.units;
  const currency = String(settings.currency);
  return { ...units, money: currency === "" ? noMoney : currency }[format];
}
