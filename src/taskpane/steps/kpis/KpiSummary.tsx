import { chosenKpis, KPI_IDS } from "../../kpis/kpiIds";
import { CLV_INPUTS } from "../../state/clvInputs";
import { usePane } from "../../view/PaneContext";

/** The KPI step when it is closed: how many, and what lifetime value still waits for. */
export function KpiSummary() {
  const { state, problems, text, formats } = usePane();
  const problem = problems.find(({ step }) => step === "kpis");
  if (problem !== undefined) return problem.text(text);
  const chosen = chosenKpis(state.leftOut);
  const all = formats.count(KPI_IDS.length);
  const count =
    state.leftOut.length === 0
      ? text.kpis.everything(all)
      : text.kpis.summary(formats.count(chosen.length), all);
  const missing = chosen.includes("CLV")
    ? CLV_INPUTS.filter((input) => state.clv[input].trim() === "")
    : [];
  if (missing.length === 0 || state.stored !== null) return count;
  const names = formats.list(missing.map((input) => text.kpis.clv.short[input]));
  return (
    <>
      {count}
      <br />
      {text.kpis.clv.waits(names)}
    </>
  );
}
