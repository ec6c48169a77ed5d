import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { makeStyles } from "@griffel/react";
import { FIELD } from "../../state/fields";
import { fieldProblem } from "../../view/fieldProblem";
import { usePane } from "../../view/PaneContext";

const ENDS = ["from", "to"] as const;

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    gap: "10px",
  },
  input: { minWidth: 0, width: "100%" },
});

/** First and last day of a period of the analyst's own. */
export function CustomDays() {
  const pane = usePane();
  const { state, text, dispatch } = pane;
  const styles = useStyles();
  return (
    <div className={styles.row}>
      {ENDS.map((end) => (
        <Field key={end} label={text.period[end]} {...fieldProblem(pane, FIELD[end])}>
          <Input
            type="date"
            className={styles.input}
            value={state.period[end]}
            onChange={(_, { value }) => dispatch({ type: "dayTyped", end, text: value })}
          />
        </Field>
      ))}
    </div>
  );
}
