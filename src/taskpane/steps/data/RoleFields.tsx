import { unitFactor } from "../../../data/headers/headerUnits";
import type { Role } from "../../../data/table";
import type { ChosenSource } from "../../state/source";
import { isRequired, rolesOf } from "../../state/sourceRoles";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";
import { AmountField } from "./AmountField";
import { RoleField } from "./RoleField";

/** Money of orders has a field of its own, with its parts below it. */
const PRODUCT_ROLES = ["quantity", "unitPrice"] as const satisfies readonly Role[];
const isPart = (role: Role): boolean => PRODUCT_ROLES.some((part) => part === role);

/** Unit in the header of the money's column that its numbers are multiplied by, such as 万元. */
function scalingUnit({ recognition, mapping, amountFrom }: ChosenSource): string | null {
  const column = amountFrom === "column" ? mapping.amount : mapping.unitPrice;
  const unit = recognition.columns[column ?? -1]?.unit ?? null;
  return unitFactor(unit) === 1 ? null : unit;
}

function MoneyFields({ source }: { readonly source: ChosenSource }) {
  const { text, formats } = usePane();
  const styles = useRowStyles();
  const unit = scalingUnit(source);
  return (
    <>
      <AmountField source={source} />
      {source.amountFrom === "product" &&
        PRODUCT_ROLES.map((role) => <RoleField key={role} role={role} source={source} />)}
      {unit !== null && (
        <p className={styles.note}>{text.data.unit(unit, formats.count(unitFactor(unit)))}</p>
      )}
    </>
  );
}

/** Which column plays which role: guessed, and always the analyst's to correct. */
export function RoleFields({ source }: { readonly source: ChosenSource }) {
  const { text } = usePane();
  const styles = useRowStyles();
  const { kind } = source;
  const hints: Partial<Record<Role, string>> = {
    order: text.data.orderHint,
    by: text.data.byHint,
  };
  const roles = rolesOf(kind).filter((role) => kind !== "orders" || !isPart(role));
  return (
    <div className={styles.fields} role="group" aria-label={text.data.columns}>
      {roles.map((role) => {
        if (kind === "orders" && role === "amount")
          return <MoneyFields key={role} source={source} />;
        const hint = hints[role];
        const isOptional = !isRequired(kind, role);
        return (
          <RoleField
            key={role}
            role={role}
            source={source}
            optional={isOptional}
            {...(hint === undefined ? {} : { hint })}
          />
        );
      })}
    </div>
  );
}
