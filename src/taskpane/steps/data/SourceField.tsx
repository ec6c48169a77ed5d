import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { fieldProblem } from "../../view/fieldProblem";
import { Message } from "../../view/Message";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";
import { SourcePicker } from "./SourcePicker";

/** Where the orders are: one of the sources of the workbook, or what is selected. */
export function SourceField() {
  const pane = usePane();
  const { state, text, actions } = pane;
  const styles = useRowStyles();
  // Why nothing could be read is said below; that nothing is chosen follows from it.
  const problem = state.readFailure === null ? fieldProblem(pane, "source") : {};
  return (
    <div>
      {state.sources.items?.length === 0 ? (
        <Message tone="info">{text.data.empty}</Message>
      ) : (
        <Field label={text.data.source} {...problem}>
          <SourcePicker />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void actions.chooseSelection()}>
          {text.data.useSelection}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void actions.load()}>
          {text.data.refresh}
        </Button>
      </div>
    </div>
  );
}
