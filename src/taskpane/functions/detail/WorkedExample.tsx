import { makeStyles, mergeClasses } from "@griffel/react";
import type { CatalogueFunction } from "../../../catalog/functions/functionCatalogue";
import { usePane } from "../../view/PaneContext";
import { toLocal } from "../formula/notation";
import { useFunctions } from "../FunctionsContext";
import { dataRows, resultRows } from "../results/exampleRows";
import { useCardStyles } from "../useCardStyles";
import { DetailSection } from "./DetailSection";
import { SampleTable } from "./SampleTable";

const useStyles = makeStyles({ call: { display: "block", marginTop: "6px" } });

/** The example of a function: its data, the formula as the analyst's Excel writes it, and what it gives. */
export function WorkedExample({ form }: { readonly form: CatalogueFunction }) {
  const { text, language } = usePane();
  const { state } = useFunctions();
  const styles = useStyles();
  const card = useCardStyles();
  const { cells, call } = form.example;
  return (
    <DetailSection title={text.functions.example}>
      {cells !== undefined && (
        <SampleTable title={text.functions.exampleData} rows={dataRows(cells, language)} />
      )}
      <code className={mergeClasses(card.code, styles.call)}>{toLocal(call, state.decimal)}</code>
      <SampleTable title={text.functions.exampleResult} rows={resultRows(form, language)} />
    </DetailSection>
  );
}
