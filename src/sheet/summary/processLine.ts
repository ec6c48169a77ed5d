import type { KpiFact, SheetFacts } from "../facts";
import { amountText } from "../text/amountText";

/** The sentence about a KPI that breaks with its past; null for one that does not. */
export function processLine(
  { name, definition, value, process }: KpiFact,
  facts: SheetFacts
): string | null {
  if (value === null || process === null || process.signal === null) return null;
  const { rule, side } = process.signal;
  const shown = (amount: number): string => amountText(amount, definition.format, facts);
  return facts.text.process.sentences[rule][side]({
    kpi: name,
    value: shown(value),
    mean: shown(process.mean),
    limit: shown(side === "high" ? process.upper : process.lower),
    periods: process.periods,
  });
}
