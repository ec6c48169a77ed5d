import { Checkbox } from "@fluentui/react-checkbox";
import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useId } from "react";
import { MOST_LIVE_ROWS } from "../../../sheet/live/livePlan";
import { usePane } from "../../view/PaneContext";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", margin: "8px 12px 0 4px" },
  hint: {
    margin: "-6px 0 0 36px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Whether the actuals are to be formulas; as values every colleague reads them. */
export function LiveSwitch() {
  const { state, text, formats, dispatch } = usePane();
  const styles = useStyles();
  const hint = useId();
  return (
    <div className={styles.box}>
      <Checkbox
        label={text.build.live.label}
        checked={state.live}
        aria-describedby={hint}
        onChange={(_, { checked }) => dispatch({ type: "liveChosen", isLive: checked === true })}
      />
      <p id={hint} className={styles.hint}>
        {text.build.live.hint(formats.count(MOST_LIVE_ROWS))}
      </p>
    </div>
  );
}
