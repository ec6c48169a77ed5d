import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { usePane } from "../view/PaneContext";
import { BuildButtons } from "./build/BuildButtons";
import { Outcome } from "./build/Outcome";
import { Progress } from "./build/Progress";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The last step, always in sight: build or refresh, how far it is, and how it ended. */
export function BuildBar() {
  const { state } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <div role="status">
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
