import { recogniseTable } from "../../../data/recognise/recogniseTable";
import { Field } from "@fluentui/react-field";
import { TABLE_KINDS } from "../../../catalog/sources";
import { FIELD } from "../../state/fields";
import type { ChosenSource } from "../../state/source";
import { fieldProblem } from "../../view/fieldProblem";
import { type Pane, usePane } from "../../view/PaneContext";
import { Picker } from "../../view/Picker";
import { useRowStyles } from "../../view/useRowStyles";

/** How sure it is what the source holds. */
function hintOf({ table, kind }: ChosenSource, { text }: Pane): string {
  const seems = recogniseTable(table).kind;
  if (seems === null) return text.data.unknownKind;
  if (seems === kind) return text.data.recognised(text.kinds[kind]);
  return text.data.otherKind(text.kinds[seems]);
}

/** What the source holds: guessed, and the analyst's to correct. */
export function KindField({ source }: { readonly source: ChosenSource }) {
  const pane = usePane();
  const { text, dispatch } = pane;
  const styles = useRowStyles();
  const { key, kind } = source;
  const choose = (value: string): void => {
    const chosen = TABLE_KINDS.find((one) => one === value);
    if (chosen !== undefined) dispatch({ type: "kindChosen", key, kind: chosen });
  };
  return (
    <Field
      className={styles.field}
      orientation="horizontal"
      label={text.data.kind}
      hint={hintOf(source, pane)}
      {...fieldProblem(pane, FIELD.kind(key))}
    >
      <Picker value={kind} onChange={(_, { value }) => choose(value)}>
        {TABLE_KINDS.map((one) => (
          <option key={one} value={one}>
            {text.kindTitles[one]}
          </option>
        ))}
      </Picker>
    </Field>
  );
}
