import { usePane } from "../view/PaneContext";
import { useBarStyles } from "../view/useBarStyles";
import { BuildButtons } from "./build/BuildButtons";
import { Outcome } from "./build/Outcome";
import { Progress } from "./build/Progress";

/** The last step, always in sight: build or refresh, how far it is, and how it ended. */
export function BuildBar() {
  const { state } = usePane();
  const styles = useBarStyles();
  return (
    <div className={styles.bar}>
      <div role="status" className={styles.status}>
        <Outcome />
      </div>
      {state.work.kind === "running" ? (
        <Progress progress={state.work.progress} cancelling={state.work.cancelling} />
      ) : (
        <BuildButtons />
      )}
    </div>
  );
}
