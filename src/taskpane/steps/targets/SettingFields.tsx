import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { askedSettings } from "../../state/settings/settingEntries";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";
import { SettingFieldView } from "./SettingFieldView";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  legend: { float: "left", padding: 0, fontSize: tokens.fontSizeBase300 },
});

/** Figures that the chosen KPIs need and the data do not have. */
export function SettingFields() {
  const { state, text } = usePane();
  const styles = useStyles();
  const shared = useRowStyles();
  const fields = askedSettings(state);
  if (fields.length === 0) return null;
  return (
    <fieldset className={styles.box}>
      <legend className={styles.legend}>{text.targets.settings.title}</legend>
      <p className={shared.note}>{text.targets.settings.lead}</p>
      {fields.map((field) => (
        <SettingFieldView key={field.key} field={field} />
      ))}
    </fieldset>
  );
}
