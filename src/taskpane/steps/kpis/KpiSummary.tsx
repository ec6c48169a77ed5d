import { goalNames } from "../../../i18n/goals";
import { chosenKpis, fedKpis } from "../../kpis/chosenKpis";
import { usePane } from "../../view/PaneContext";
import { stepProblem } from "../../view/stepProblem";

/** The KPI step when it is closed: goals, how many KPIs, and those of the analyst's own. */
export function KpiSummary() {
  const pane = usePane();
  const { state, text, formats, language } = pane;
  const problem = stepProblem(pane, "kpis");
  if (problem !== null) return problem;
  const chosen = chosenKpis(state).length;
  const fed = fedKpis(state).length;
  const goals = formats.list(state.goals.map((goal) => goalNames[language][goal]));
  const own = state.own.length;
  const count = formats.count(chosen);
  const all = formats.count(fed);
  return (
    <>
      {goals !== ""
        ? text.kpis.forGoals(goals, count, chosen)
        : chosen === fed
          ? text.kpis.everything(all)
          : text.kpis.summary(count, all)}
      {own > 0 && (
        <>
          <br />
          {text.kpis.own.count(formats.count(own), own)}
        </>
      )}
    </>
  );
}
