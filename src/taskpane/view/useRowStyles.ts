import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";

/** Small arrangements that several steps share. */
export const useRowStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "8px" },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  fields: { display: "flex", flexDirection: "column", gap: "8px" },
  /** A label beside its control, in a column that all such labels share. */
  field: { gridTemplateColumns: "116px 1fr" },
  /** Two fields side by side, one below the other where there is no room. */
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(112px, 1fr))",
    gap: "8px 10px",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});
