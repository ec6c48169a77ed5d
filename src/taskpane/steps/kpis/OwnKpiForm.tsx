import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { makeStyles } from "@griffel/react";
import { FIELD } from "../../state/fields";
import type { OwnKpi } from "../../state/ownKpis";
import { fieldProblem } from "../../view/fieldProblem";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";
import { OwnUnitFields } from "./OwnUnitFields";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

/** What an own KPI is called, what it is measured in, which way is better, and where it stands. */
export function OwnKpiForm({ kpi }: { readonly kpi: OwnKpi }) {
  const pane = usePane();
  const { text, actions, dispatch } = pane;
  const styles = useStyles();
  const shared = useRowStyles();
  const { id } = kpi;
  const words = text.kpis.own;
  const type = (part: "name" | "cell") => (_: unknown, data: { readonly value: string }) =>
    dispatch({ type: "ownChanged", id, change: { [part]: data.value } });
  const problem = fieldProblem(pane, FIELD.own(id, "cell"));
  // The problem says what the hint says, and more.
  const cellNote = problem.validationMessage === undefined ? { hint: words.cellHint } : problem;
  return (
    <>
      <Field label={words.name} {...fieldProblem(pane, FIELD.own(id, "name"))}>
        <Input className={styles.input} value={kpi.name} onChange={type("name")} />
      </Field>
      <OwnUnitFields kpi={kpi} />
      <Field label={words.cell} {...cellNote}>
        <Input className={styles.input} value={kpi.cell} onChange={type("cell")} />
      </Field>
      <div className={shared.buttons}>
        <Button size="small" onClick={() => void actions.pointAtSelection(id)}>
          {words.useSelected}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => dispatch({ type: "ownRemoved", id })}
        >
          {words.remove}
        </Button>
      </div>
    </>
  );
}
