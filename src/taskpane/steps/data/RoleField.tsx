import { Field } from "@fluentui/react-field";
import type { OrderRole } from "../../../data/table";
import type { ChosenSource } from "../../state/source";
import { fieldProblem } from "../../view/fieldProblem";
import { usePane } from "../../view/PaneContext";
import { Picker } from "../../view/Picker";
import { useRowStyles } from "../../view/useRowStyles";
import { ColumnOptions } from "./ColumnOptions";

interface Props {
  readonly role: OrderRole;
  readonly source: ChosenSource;
  readonly optional?: boolean;
  readonly hint?: string;
}

/** The column of one role. */
export function RoleField({ role, source, optional = false, hint }: Props) {
  const pane = usePane();
  const { text, dispatch } = pane;
  const styles = useRowStyles();
  const column = source.mapping[role];
  const choose = (value: string): void =>
    dispatch({ type: "roleChosen", role, column: value === "" ? null : Number(value) });
  return (
    <Field
      className={styles.field}
      orientation="horizontal"
      label={text.roles[role]}
      {...(optional && column === undefined && hint !== undefined ? { hint } : {})}
      {...fieldProblem(pane, role)}
    >
      <Picker value={column ?? ""} onChange={(_, { value }) => choose(value)}>
        {(optional || column === undefined) && (
          <option value="">{optional ? text.data.none : text.data.choose}</option>
        )}
        <ColumnOptions source={source} />
      </Picker>
    </Field>
  );
}
