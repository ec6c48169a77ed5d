import { makeStyles } from "@griffel/react";
import { failureText } from "../failure/failureText";
import { sourcesOf } from "../state/paneState";
import { DatesReader } from "../view/DatesReader";
import { Message } from "../view/Message";
import { usePane } from "../view/PaneContext";
import { StepCard } from "../view/StepCard";
import type { StepStatus } from "../view/StepHead";
import { AddSource } from "./data/AddSource";
import { DataSummary } from "./data/DataSummary";
import { SourceCard } from "./data/SourceCard";
import { SourceDetails } from "./data/SourceDetails";

const useStyles = makeStyles({ list: { display: "flex", flexDirection: "column", gap: "6px" } });

/** Where the data are: one source of each kind, which column plays which role, and what the first rows look like. */
export function DataStep() {
  const { state, problems, language } = usePane();
  const styles = useStyles();
  const sources = sourcesOf(state);
  const [only] = sources;
  const isReading = state.sources.items === null || sources.length < state.chosen.length;
  const wrong = state.readFailure !== null || problems.some(({ step }) => step === "data");
  const status: StepStatus =
    isReading && state.readFailure === null ? "busy" : wrong ? "attention" : "ready";
  return (
    <>
      {sources.map((source) => (
        <DatesReader key={source.key} source={source} />
      ))}
      <StepCard step="data" status={status} summary={<DataSummary status={status} />}>
        {state.readFailure !== null && (
          <Message tone="error">{failureText(state.readFailure, language)}</Message>
        )}
        {sources.length === 1 && only !== undefined ? (
          <SourceDetails source={only} />
        ) : (
          <div className={styles.list}>
            {sources.map((source) => (
              <SourceCard key={source.key} source={source} />
            ))}
          </div>
        )}
        <AddSource />
      </StepCard>
    </>
  );
}
