import { totalWeight } from "../../state/targets/targetRows";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";

/** What the weights add up to. */
export function WeightTotal() {
  const { state, text, formats } = usePane();
  const styles = useRowStyles();
  return (
    <p className={styles.note}>
      {text.targets.total(formats.percent(totalWeight(state)))}
      <br />
      {text.targets.totalHint}
    </p>
  );
}
