import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { FIELD } from "../../state/fields";
import { sourceKey } from "../../state/source";
import { fieldProblem } from "../../view/fieldProblem";
import { Message } from "../../view/Message";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";
import { SourcePicker } from "./SourcePicker";

/** One more source: one of those of the workbook that are not in use, or what is selected. */
export function AddSource() {
  const pane = usePane();
  const { state, text, actions } = pane;
  const styles = useRowStyles();
  const isFirst = state.chosen.length === 0;
  const hasOthers = state.sources.items?.some(({ ref }) => !state.chosen.includes(sourceKey(ref)));
  // Why nothing could be read is said above; that nothing is chosen follows from it.
  const problem = state.readFailure === null ? fieldProblem(pane, FIELD.source) : {};
  return (
    <div>
      {state.sources.items?.length === 0 && <Message tone="info">{text.data.empty}</Message>}
      {hasOthers === true && (
        <Field
          label={isFirst ? text.data.source : text.data.add}
          hint={isFirst ? text.data.lead : text.data.addHint}
          {...problem}
        >
          <SourcePicker chosen={null} onChoose={(info) => void actions.choose(info)} />
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
