import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { Icon } from "../../view/Icon";
import { usePane } from "../../view/PaneContext";
import { useFunctions } from "../FunctionsContext";

/** Where the analyst says what to look for. */
export function SearchField() {
  const { text } = usePane();
  const { state, dispatch } = useFunctions();
  return (
    <Field label={text.functions.search}>
      <Input
        type="search"
        contentBefore={<Icon name="search" />}
        placeholder={text.functions.searchHint}
        value={state.query}
        onChange={(_, { value }) => dispatch({ type: "searched", query: value })}
      />
    </Field>
  );
}
