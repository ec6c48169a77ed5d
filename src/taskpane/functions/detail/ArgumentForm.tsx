import { makeStyles } from "@griffel/react";
import type { CatalogueFunction } from "../../../catalog/functions/functionCatalogue";
import { usePane } from "../../view/PaneContext";
import { useCardStyles } from "../useCardStyles";
import { ArgumentField } from "./ArgumentField";
import { DetailSection } from "./DetailSection";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "12px", marginTop: "10px" },
});

/** The arguments of a function, to be chosen in the sheet or typed. */
export function ArgumentForm({ form }: { readonly form: CatalogueFunction }) {
  const { functions } = usePane().text;
  const styles = useStyles();
  const card = useCardStyles();
  return (
    <DetailSection title={functions.arguments}>
      <p className={card.note}>{functions.typing}</p>
      <div className={styles.fields}>
        {form.parameters.map((parameter) => (
          <ArgumentField key={parameter.name} form={form} parameter={parameter} />
        ))}
      </div>
    </DetailSection>
  );
}
