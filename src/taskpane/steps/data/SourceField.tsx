import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import type { SourceInfo } from "../../host";
import { sourceKey } from "../../state/source";
import { fieldProblem } from "../../view/fieldProblem";
import { Message } from "../../view/Message";
import { usePane } from "../../view/PaneContext";
import { Picker } from "../../view/Picker";
import { useRowStyles } from "../../view/useRowStyles";

const TYPES = ["table", "name", "range"] as const;

/** Every table, named range and sheet of the workbook, with what it seems to be. */
export function SourceField() {
  const pane = usePane();
  const { state, text, formats, actions } = pane;
  const styles = useRowStyles();
  const items = state.sources.items ?? [];
  const label = ({ ref, label, rows }: SourceInfo): string => {
    const sized = text.data.sized(label, formats.count(rows), rows);
    const kind = state.sources.kinds[sourceKey(ref)];
    return kind ? text.data.option(sized, text.kinds[kind]) : sized;
  };
  const choose = (key: string): void => {
    const info = items.find(({ ref }) => sourceKey(ref) === key);
    if (info !== undefined) void actions.choose(info);
  };
  return (
    <div>
      {state.sources.items?.length === 0 ? (
        <Message tone="info">{text.data.empty}</Message>
      ) : (
        <Field
          label={text.data.source}
          {...(state.readFailure === null ? fieldProblem(pane, "source") : {})}
        >
          <Picker value={state.chosen ?? ""} onChange={(_, { value }) => choose(value)}>
            {state.chosen === null && <option value="">{text.data.noSource}</option>}
            {TYPES.map((type) => {
              const group = items.filter(({ ref }) => ref.type === type);
              return group.length === 0 ? null : (
                <optgroup key={type} label={text.data.types[type]}>
                  {group.map((info) => (
                    <option key={sourceKey(info.ref)} value={sourceKey(info.ref)}>
                      {label(info)}
                    </option>
                  ))}
                </optgroup>
              );
            })}
          </Picker>
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
