import type { KpiFact, SheetFacts } from "../facts";

/** What a KPI is measured in, as the unit column says it; complaints are counted per so many, which the settings say. */
export function unitOf(
  { id, definition: { format } }: Pick<KpiFact, "id" | "definition">,
  { text, settings }: SheetFacts
): string {
  if (id === "COMPLAINT") return text.unitPer(String(settings.complaint_per));
  const { noMoney, ...units } = text.units;
  const currency = String(settings.currency);
  return { ...units, money: currency === "" ? noMoney : currency }[format];
}
