import { resolvedEntry } from "../../dates/periodEntry";
import { spanOf } from "../../dates/spanOf";
import { sourcesOf } from "../../state/paneState";
import { usePane } from "../../view/PaneContext";
import { stepProblem } from "../../view/stepProblem";

/** The period step when it is closed. */
export function PeriodSummary() {
  const pane = usePane();
  const { state, text, formats } = pane;
  const problem = stepProblem(pane, "period");
  if (problem !== null) return problem;
  const { period: entry } = state;
  const resolved = resolvedEntry(entry, spanOf(sourcesOf(state)));
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
