import type { PeriodKind } from "../dates/periodEntry";
import { usePane } from "../view/PaneContext";
import { Segments } from "../view/Segments";
import { StepCard } from "../view/StepCard";
import { CustomDays } from "./period/CustomDays";
import { PeriodDates } from "./period/PeriodDates";
import { PeriodSelect } from "./period/PeriodSelect";
import { PeriodSummary } from "./period/PeriodSummary";

const KINDS = ["month", "quarter", "year", "custom"] as const satisfies readonly PeriodKind[];

/** Which period the sheet is about; its dates, and those it is compared with. */
export function PeriodStep() {
  const { state, problems, text, dispatch } = usePane();
  const wrong = problems.some(({ step }) => step === "period");
  const { kind } = state.period;
  return (
    <StepCard step="period" status={wrong ? "attention" : "ready"} summary={<PeriodSummary />}>
      <Segments
        label={text.period.kind}
        options={KINDS.map((value) => ({ value, label: text.period.kinds[value] }))}
        value={kind}
        onChange={(chosen) => dispatch({ type: "periodKindChosen", kind: chosen })}
      />
      {kind === "custom" ? <CustomDays /> : <PeriodSelect kind={kind} />}
      <PeriodDates />
    </StepCard>
  );
}
