import { targetKpis } from "../state/targets/targetRows";
import { usePane } from "../view/PaneContext";
import { StepCard } from "../view/StepCard";
import { useRowStyles } from "../view/useRowStyles";
import { SettingFields } from "./targets/SettingFields";
import { Suggestions } from "./targets/Suggestions";
import { TargetRow } from "./targets/TargetRow";
import { TargetSummary } from "./targets/TargetSummary";
import { WeightTotal } from "./targets/WeightTotal";

/** What each KPI should reach and who answers for it, and the figures that the data do not have. */
export function TargetStep() {
  const { state, problems, text } = usePane();
  const styles = useRowStyles();
  const wrong = problems.some(({ step }) => step === "targets");
  const kpis = targetKpis(state);
  return (
    <StepCard step="targets" status={wrong ? "attention" : "ready"} summary={<TargetSummary />}>
      <p className={styles.note}>{text.targets.lead}</p>
      <SettingFields />
      <Suggestions />
      <div>
        {kpis.map((kpi) => (
          <TargetRow key={kpi.id} kpi={kpi} kpis={kpis} />
        ))}
      </div>
      <WeightTotal />
    </StepCard>
  );
}
