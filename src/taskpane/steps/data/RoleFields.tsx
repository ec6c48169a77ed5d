import { unitFactor } from "../../../data/headers/headerUnits";
import type { OrderRole } from "../../../data/table";
import type { ChosenSource } from "../../state/source";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";
import { AmountField } from "./AmountField";
import { RoleField } from "./RoleField";

const PRODUCT_ROLES = ["quantity", "unitPrice"] as const satisfies readonly OrderRole[];

/** Unit in the header of the money's column that its numbers are multiplied by, such as 万元. */
function scalingUnit({ recognition, mapping, amountFrom }: ChosenSource): string | null {
  const column = amountFrom === "column" ? mapping.amount : mapping.unitPrice;
  const unit = recognition.columns[column ?? -1]?.unit ?? null;
  return unitFactor(unit) === 1 ? null : unit;
}

/** Which column plays which role: guessed, and always the analyst's to correct. */
export function RoleFields({ source }: { source: ChosenSource }) {
  const { text, formats } = usePane();
  const styles = useRowStyles();
  const unit = scalingUnit(source);
  return (
    <div className={styles.fields} role="group" aria-label={text.data.columns}>
      <RoleField role="customer" source={source} />
      <RoleField role="date" source={source} />
      <AmountField source={source} />
      {source.amountFrom === "product" &&
        PRODUCT_ROLES.map((role) => <RoleField key={role} role={role} source={source} />)}
      {unit !== null && (
        <p className={styles.note}>{text.data.unit(unit, formats.count(unitFactor(unit)))}</p>
      )}
      <RoleField role="order" source={source} optional hint={text.data.orderHint} />
    </div>
  );
}
