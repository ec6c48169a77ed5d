import { Button } from "@fluentui/react-button";
import { ProgressBar } from "@fluentui/react-progress";
import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useId } from "react";
import type { BuildProgress } from "../../host";
import { usePane } from "../../view/PaneContext";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "12px" },
  words: { flex: "1 1 0", minWidth: 0, display: "flex", flexDirection: "column", gap: "6px" },
  line: { display: "flex", justifyContent: "space-between", gap: "8px" },
  percent: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
});

/** How far the work is, by the name of its step, and the way out. */
export function Progress({
  progress,
  cancelling,
}: {
  readonly progress: BuildProgress;
  readonly cancelling: boolean;
}) {
  const { text, formats, actions } = usePane();
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <div className={styles.line}>
          <span id={id} role="status">
            {cancelling ? text.build.cancelling : progress.step}
          </span>
          <span className={styles.percent}>{formats.percent(progress.fraction)}</span>
        </div>
        <ProgressBar aria-labelledby={id} value={progress.fraction} thickness="large" />
      </div>
      <Button disabledFocusable={cancelling} onClick={actions.cancel}>
        {text.build.cancel}
      </Button>
    </div>
  );
}
