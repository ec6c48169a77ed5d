import { Field } from "@fluentui/react-field";
import { roleName } from "../../../i18n/roles";
import { FIELD } from "../../state/fields";
import type { ChosenSource } from "../../state/source";
import { fieldProblem } from "../../view/fieldProblem";
import { usePane } from "../../view/PaneContext";
import { Picker } from "../../view/Picker";
import { useRowStyles } from "../../view/useRowStyles";
import { ColumnOptions } from "./ColumnOptions";

const PRODUCT = "product";

/** Where the amount of an order comes from: one of the columns, or quantity × unit price. */
export function AmountField({ source }: { source: ChosenSource }) {
  const pane = usePane();
  const { text, language, dispatch } = pane;
  const { key } = source;
  const styles = useRowStyles();
  const isProduct = source.amountFrom === "product";
  const value = isProduct ? PRODUCT : (source.mapping.amount ?? "");
  const choose = (chosen: string): void => {
    dispatch({ type: "amountFromChosen", key, from: chosen === PRODUCT ? "product" : "column" });
    if (chosen !== PRODUCT)
      dispatch({
        type: "roleChosen",
        key,
        role: "amount",
        column: chosen === "" ? null : Number(chosen),
      });
  };
  return (
    <Field
      className={styles.field}
      orientation="horizontal"
      label={roleName("orders", "amount", language)}
      {...fieldProblem(pane, FIELD.role(key, "amount"))}
    >
      <Picker value={value} onChange={(_, data) => choose(data.value)}>
        {value === "" && <option value="">{text.data.choose}</option>}
        <ColumnOptions source={source} />
        <option value={PRODUCT}>{text.data.product}</option>
      </Picker>
    </Field>
  );
}
