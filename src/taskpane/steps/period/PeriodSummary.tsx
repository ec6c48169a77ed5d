import { resolvedEntry } from "../../dates/periodEntry";
import { usePane } from "../../view/PaneContext";

/** The period step when it is closed. */
export function PeriodSummary() {
  const { state, problems, text, formats } = usePane();
  const problem = problems.find(({ step }) => step === "period");
  if (problem !== undefined) return problem.text(text);
  const { period: entry } = state;
  const resolved = resolvedEntry(entry, state.source?.scan ?? null);
  if (resolved === null) {
    if (entry.kind === "custom") return `${entry.from} – ${entry.to}`;
    return entry.at === "latest" ? text.period.latest[entry.kind] : formats.day(entry.at);
  }
  const name = formats.period(resolved.period);
  return (
    <>
      {resolved.partial ? text.period.running(name) : name}
      <br />
      {text.period.comparedWith(formats.period(resolved.previous))}
    </>
  );
}
