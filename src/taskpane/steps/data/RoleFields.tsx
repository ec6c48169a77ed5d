import type { OrderRole } from "../../../data/table";
import type { ChosenSource } from "../../state/source";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";
import { AmountField } from "./AmountField";
import { RoleField } from "./RoleField";

const PRODUCT_ROLES = ["quantity", "unitPrice"] as const satisfies readonly OrderRole[];

/** Unit in the header of the column that carries the money. */
function amountUnit({ recognition, mapping, amountFrom }: ChosenSource): string | null {
  const column = amountFrom === "column" ? mapping.amount : mapping.unitPrice;
  return column === undefined ? null : (recognition.columns[column]?.unit ?? null);
}

/** Which column plays which role: guessed, and always the analyst's to correct. */
export function RoleFields({ source }: { source: ChosenSource }) {
  const { text } = usePane();
  const styles = useRowStyles();
  const unit = amountUnit(source);
  return (
    <div className={styles.fields} role="group" aria-label={text.data.columns}>
      <RoleField role="customer" source={source} />
      <RoleField role="date" source={source} />
      <AmountField source={source} />
      {source.amountFrom === "product" &&
        PRODUCT_ROLES.map((role) => <RoleField key={role} role={role} source={source} />)}
      {unit !== null && <p className={styles.note}>{text.data.unit(unit)}</p>}
      <RoleField role="order" source={source} optional hint={text.data.orderHint} />
    </div>
  );
}
