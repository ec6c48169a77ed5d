import { Field } from "@fluentui/react-field";
import type { ChosenSource } from "../../state/source";
import { fieldProblem } from "../../view/fieldProblem";
import { usePane } from "../../view/PaneContext";
import { Picker } from "../../view/Picker";
import { useRowStyles } from "../../view/useRowStyles";
import { ColumnOptions } from "./ColumnOptions";

const PRODUCT = "product";

/** Where the amount of a row comes from: one of the columns, or quantity × unit price. */
export function AmountField({ source }: { source: ChosenSource }) {
  const pane = usePane();
  const { text, dispatch } = pane;
  const styles = useRowStyles();
  const isProduct = source.amountFrom === "product";
  const value = isProduct ? PRODUCT : (source.mapping.amount ?? "");
  const choose = (chosen: string): void => {
    dispatch({ type: "amountFromChosen", from: chosen === PRODUCT ? "product" : "column" });
    if (chosen !== PRODUCT)
      dispatch({
        type: "roleChosen",
        role: "amount",
        column: chosen === "" ? null : Number(chosen),
      });
  };
  return (
    <Field
      className={styles.field}
      orientation="horizontal"
      label={text.roles.amount}
      {...fieldProblem(pane, "amount")}
    >
      <Picker value={value} onChange={(_, data) => choose(data.value)}>
        {value === "" && <option value="">{text.data.choose}</option>}
        <ColumnOptions source={source} />
        <option value={PRODUCT}>{text.data.product}</option>
      </Picker>
    </Field>
  );
}
