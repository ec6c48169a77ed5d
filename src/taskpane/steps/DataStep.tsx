import { failureText } from "../failure/failureText";
import { usePane } from "../view/PaneContext";
import { StepCard } from "../view/StepCard";
import type { StepStatus } from "../view/StepHead";
import { DataSummary } from "./data/DataSummary";
import { DateOrderQuestion } from "./data/DateOrderQuestion";
import { KindLine } from "./data/KindLine";
import { Preview } from "./data/Preview";
import { RoleFields } from "./data/RoleFields";
import { SourceField } from "./data/SourceField";
import { Message } from "../view/Message";

/** Where the orders are, which column plays which role, and what the first rows look like. */
export function DataStep() {
  const pane = usePane();
  const { state, problems, language } = pane;
  const reading = state.sources.items === null || (state.chosen !== null && state.source === null);
  const wrong = state.readFailure !== null || problems.some(({ step }) => step === "data");
  const status: StepStatus =
    reading && state.readFailure === null ? "busy" : wrong ? "attention" : "ready";
  return (
    <StepCard step="data" status={status} summary={<DataSummary status={status} />}>
      <SourceField />
      {state.readFailure !== null && (
        <Message tone="error">{failureText(state.readFailure, language)}</Message>
      )}
      {state.source !== null && (
        <>
          <KindLine source={state.source} />
          <RoleFields source={state.source} />
          <DateOrderQuestion source={state.source} />
          <Preview source={state.source} />
        </>
      )}
    </StepCard>
  );
}
