import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useEffect, useRef } from "react";
import type { CatalogueFunction } from "../../../catalog/functions/functionCatalogue";
import { useFunctions } from "../FunctionsContext";
import { useCardStyles } from "../useCardStyles";

const useStyles = makeStyles({
  row: {
    display: "block",
    width: "100%",
    padding: "8px 12px",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  name: {
    display: "block",
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  meaning: { display: "block" },
});

/** A function in the list: its name, and what it is for. */
export function FunctionRow({ listed: { id, meaning } }: { readonly listed: CatalogueFunction }) {
  const { state, dispatch } = useFunctions();
  const styles = useStyles();
  const card = useCardStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The keyboard returns to where it left the list.
    if (state.left === id) button.current?.focus();
  }, [state.left, id]);
  return (
    <button
      ref={button}
      type="button"
      className={styles.row}
      onClick={() => dispatch({ type: "functionChosen", id })}
    >
      <span className={mergeClasses(card.code, styles.name)}>{id}</span>
      <span className={mergeClasses(card.note, styles.meaning)}>{meaning}</span>
    </button>
  );
}
