import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { CatalogueFunction } from "../../../catalog/functions/functionCatalogue";
import { focusProblem } from "../../view/focusProblem";
import { usePane } from "../../view/PaneContext";
import { useBarStyles } from "../../view/useBarStyles";
import { callFormula, missingArguments, onSheet } from "../formula/callFormula";
import { toLocal } from "../formula/notation";
import { useFunctions } from "../FunctionsContext";
import { useCardStyles } from "../useCardStyles";
import { InsertOutcome } from "./InsertOutcome";

const useStyles = makeStyles({
  formula: {
    maxHeight: "64px",
    overflowY: "auto",
    padding: "6px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The formula as the analyst would type it, and the button that inserts it: always in sight. */
export function InsertBar({ form }: { readonly form: CatalogueFunction }) {
  const { functions } = usePane().text;
  const { state, dispatch, actions } = useFunctions();
  const styles = useStyles();
  const bar = useBarStyles();
  const card = useCardStyles();
  const { texts, decimal, sheet, insert } = state;
  const formula = toLocal(onSheet(callFormula(form, texts, decimal), sheet), decimal);
  const isRunning = insert.kind === "running";
  const press = (overwrite: boolean): void => {
    if (missingArguments(form, texts).length > 0) {
      dispatch({ type: "checked" });
      requestAnimationFrame(() => focusProblem());
    } else void actions.insert({ form, texts, decimal }, overwrite);
  };
  return (
    <div className={bar.bar}>
      <div role="status" className={bar.status}>
        <InsertOutcome form={form} onReplace={() => press(true)} />
      </div>
      <code
        className={mergeClasses(card.code, styles.formula)}
        role="group"
        tabIndex={0}
        aria-label={functions.preview}
      >
        {formula}
      </code>
      <Button appearance="primary" disabledFocusable={isRunning} onClick={() => press(false)}>
        {isRunning ? functions.inserting : functions.insert}
      </Button>
      <p className={card.note}>{functions.target}</p>
    </div>
  );
}
