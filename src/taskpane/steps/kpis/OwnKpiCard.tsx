import type { OwnKpi } from "../../state/ownKpis";
import { Disclosure } from "../../view/Disclosure";
import { usePane } from "../../view/PaneContext";
import { OwnKpiForm } from "./OwnKpiForm";

/** An own KPI: its name and cell, and on a press the fields that describe it. */
export function OwnKpiCard({ kpi }: { readonly kpi: OwnKpi }) {
  const { state, problems, text, language, dispatch } = usePane();
  const problem = problems.find(({ detail }) => detail === kpi.id);
  return (
    <Disclosure
      title={kpi.name.trim() === "" ? text.kpis.own.unnamed : kpi.name}
      note={problem?.text(text, language) ?? kpi.cell}
      hasProblem={problem !== undefined}
      open={state.detail === kpi.id}
      onToggle={() => dispatch({ type: "detailToggled", detail: kpi.id })}
    >
      <OwnKpiForm kpi={kpi} />
    </Disclosure>
  );
}
