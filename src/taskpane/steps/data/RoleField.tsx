import { Field } from "@fluentui/react-field";
import type { Role } from "../../../data/table";
import { roleName } from "../../../i18n/roles";
import { FIELD } from "../../state/fields";
import type { ChosenSource } from "../../state/source";
import { fieldProblem } from "../../view/fieldProblem";
import { usePane } from "../../view/PaneContext";
import { Picker } from "../../view/Picker";
import { useRowStyles } from "../../view/useRowStyles";
import { ColumnOptions } from "./ColumnOptions";

interface Props {
  readonly role: Role;
  readonly source: ChosenSource;
  readonly optional?: boolean;
  readonly hint?: string;
}

/** The column of one role. */
export function RoleField({ role, source, optional = false, hint }: Props) {
  const pane = usePane();
  const { text, language, dispatch } = pane;
  const { key, kind } = source;
  const styles = useRowStyles();
  const column = source.mapping[role];
  const choose = (value: string): void =>
    dispatch({ type: "roleChosen", key, role, column: value === "" ? null : Number(value) });
  return (
    <Field
      className={styles.field}
      orientation="horizontal"
      label={roleName(kind, role, language)}
      {...(optional && column === undefined && hint !== undefined ? { hint } : {})}
      {...fieldProblem(pane, FIELD.role(key, role))}
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
