import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { makeStyles } from "@griffel/react";
import type { ChosenSource } from "../../state/source";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";
import { DateOrderQuestion } from "./DateOrderQuestion";
import { KindField } from "./KindField";
import { Preview } from "./Preview";
import { RoleFields } from "./RoleFields";
import { SourcePicker } from "./SourcePicker";

const useStyles = makeStyles({ remove: { alignSelf: "flex-start" } });

/** A source: where it is, what it holds, which column plays which role, and its first rows. */
export function SourceDetails({ source }: { readonly source: ChosenSource }) {
  const { text, actions, dispatch } = usePane();
  const styles = useStyles();
  const shared = useRowStyles();
  const { key, info } = source;
  return (
    <>
      <div className={shared.fields}>
        <Field className={shared.field} orientation="horizontal" label={text.data.source}>
          <SourcePicker chosen={key} onChoose={(other) => void actions.choose(other, key)} />
        </Field>
        <KindField source={source} />
      </div>
      <RoleFields source={source} />
      <DateOrderQuestion source={source} />
      <Preview source={source} />
      <Button
        size="small"
        className={styles.remove}
        aria-label={text.data.removed(info.label)}
        onClick={() => dispatch({ type: "sourceRemoved", key })}
      >
        {text.data.remove}
      </Button>
    </>
  );
}
