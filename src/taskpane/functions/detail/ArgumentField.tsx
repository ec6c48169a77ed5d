import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useId } from "react";
import type {
  CatalogueFunction,
  CatalogueParameter,
} from "../../../catalog/functions/functionCatalogue";
import { failureText } from "../../failure/failureText";
import { usePane } from "../../view/PaneContext";
import { missingArguments } from "../formula/callFormula";
import { useFunctions } from "../FunctionsContext";

const useStyles = makeStyles({
  row: { display: "flex", gap: "6px", alignItems: "start" },
  field: { flex: "1 1 0", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  // Level with the input, below the label.
  take: {
    marginTop: "24px",
    flexShrink: 0,
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface Props {
  readonly form: CatalogueFunction;
  readonly parameter: CatalogueParameter;
}

/** What is wrong with an argument, in words; undefined when nothing is. */
function useProblem(form: CatalogueFunction, name: string): string | undefined {
  const { text, language } = usePane();
  const { state } = useFunctions();
  if (state.selectionFailure?.name === name)
    return failureText(state.selectionFailure.failure, language);
  const isMissing = state.isChecked && missingArguments(form, state.texts).includes(name);
  return isMissing ? text.functions.missing : undefined;
}

/** One argument: typed, or taken from the selection. */
export function ArgumentField({ form, parameter }: Props) {
  const { functions } = usePane().text;
  const { state, dispatch, actions } = useFunctions();
  const styles = useStyles();
  const words = useId();
  const { name, optional, description, unit } = parameter;
  const problem = useProblem(form, name);
  return (
    <div className={styles.row}>
      <Field
        className={styles.field}
        label={optional ? `${name} (${functions.optional})` : name}
        hint={description}
        {...(problem === undefined ? {} : { validationMessage: problem })}
      >
        <Input
          className={styles.input}
          autoComplete="off"
          spellCheck={false}
          placeholder={unit}
          {...(parameter.words.length > 0 ? { list: words } : {})}
          value={state.texts[name] ?? ""}
          onChange={(_, { value }) => dispatch({ type: "argumentTyped", name, text: value })}
        />
      </Field>
      <datalist id={words}>
        {parameter.words.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
      <Button
        className={styles.take}
        aria-label={functions.takeFor(name)}
        onClick={() => void actions.takeSelection(name)}
      >
        {functions.take}
      </Button>
    </div>
  );
}
