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
    // Excel's pane on a small laptop is 378 px high: the steps need the room.
    "@media (max-height: 450px)": { padding: "8px 12px" },
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Empty it takes no room, but stays there: only a region that exists is announced.
  status: { ":empty": { marginBottom: "-8px" } },
});

/** The last step, always in sight: build or refresh, how far it is, and how it ended. */
export function BuildBar() {
  const { state } = usePane();
  const styles = useStyles();
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
