import { Button } from "@fluentui/react-button";
import { roleName } from "../../i18n/roles";
import { kpiGroups } from "../kpis/kpiGroups";
import { KPI_IDS } from "../kpis/kpiIds";
import { commonRoles } from "../kpis/kpiRoles";
import { usePane } from "../view/PaneContext";
import { StepCard } from "../view/StepCard";
import { useRowStyles } from "../view/useRowStyles";
import { ClvFields } from "./kpis/ClvFields";
import { KpiGroup } from "./kpis/KpiGroup";
import { KpiSummary } from "./kpis/KpiSummary";
import { Message } from "../view/Message";

/** Which KPIs the sheet shows. */
export function KpiStep() {
  const { state, problems, text, formats, language, dispatch } = usePane();
  const styles = useRowStyles();
  const wrong = problems.some(({ step }) => step === "kpis");
  const none = problems.find(({ field }) => field === "kpis");
  const needs = commonRoles().map(({ kind, role }) =>
    roleName(kind, role, language).toLocaleLowerCase(language)
  );
  const leaveOut = (leftOut: readonly string[]): void =>
    dispatch({ type: "leftOutChosen", leftOut });
  return (
    <StepCard step="kpis" status={wrong ? "attention" : "ready"} summary={<KpiSummary />}>
      <p className={styles.note}>{text.kpis.needs(formats.list(needs))}</p>
      {kpiGroups(language).map((group) => (
        <KpiGroup key={group.id} group={group} />
      ))}
      {none !== undefined && <Message tone="error">{none.text(text)}</Message>}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => leaveOut([])}>
          {text.kpis.all}
        </Button>
        <Button size="small" onClick={() => leaveOut(KPI_IDS)}>
          {text.kpis.none}
        </Button>
      </div>
      {!state.leftOut.includes("CLV") && <ClvFields />}
    </StepCard>
  );
}
