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
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});
