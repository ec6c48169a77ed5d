import type { KpiFact, SheetFacts } from "../../facts";
import { periodText } from "../../text/periodText";
import { valueText } from "../../text/valueText";

/** One sentence about a small chart: what its latest value is worth before its past. */
export function multipleSummary(
  { definition, value, series, process }: KpiFact,
  { language, text, settings, partial, period }: SheetFacts
): string {
  const { multiples } = text;
  const shown = (amount: number): string =>
    valueText(amount, definition.format, language, String(settings.currency));
  const latest = shown(value ?? 0);
  if (partial) return multiples.running(latest);
  if (process === null) {
    const first = series.find((point) => point.value !== null);
    if (first === undefined) return multiples.none;
    return multiples.moved({
      first: shown(first.value ?? 0),
      from: periodText(first.period, text),
      value: latest,
      to: periodText(period, text),
    });
  }
  const { signal, mean, lower, upper } = process;
  if (signal === null) return multiples.within(latest, shown(lower), shown(upper));
  const limit = shown(signal.side === "high" ? upper : lower);
  return multiples.signals[signal.rule][signal.side]({ value: latest, mean: shown(mean), limit });
}
