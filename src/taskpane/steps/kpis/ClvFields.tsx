import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { CLV_INPUTS, type ClvInput } from "../../state/clvInputs";
import { fieldProblem } from "../../view/fieldProblem";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    margin: 0,
    padding: "12px 0 0",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  legend: { float: "left", padding: 0, fontWeight: tokens.fontWeightSemibold },
  input: { minWidth: 0, width: "100%" },
});

const HINTS = { margin: "marginHint", cac: "cacHint", lifespan: "lifespanHint" } as const;

/** The inputs of lifetime value that only the analyst knows. */
export function ClvFields() {
  const pane = usePane();
  const { state, text, dispatch } = pane;
  const styles = useStyles();
  const shared = useRowStyles();
  // Acquisition cost is in the money of the orders, whatever that is.
  const units: Partial<Record<ClvInput, string>> = text.kpis.clv.units;
  return (
    <fieldset className={styles.box}>
      <legend className={styles.legend}>{text.kpis.clv.title}</legend>
      <p className={shared.note}>{text.kpis.clv.lead}</p>
      {CLV_INPUTS.map((input) => (
        <Field
          key={input}
          className={shared.field}
          orientation="horizontal"
          label={text.kpis.clv[input]}
          hint={text.kpis.clv[HINTS[input]]}
          {...fieldProblem(pane, input)}
        >
          <Input
            className={styles.input}
            inputMode="decimal"
            contentAfter={units[input] ?? null}
            value={state.clv[input]}
            onChange={(_, { value }) => dispatch({ type: "clvTyped", input, text: value })}
          />
        </Field>
      ))}
    </fieldset>
  );
}
