import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { askedSettings } from "../../state/settings/settingEntries";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";
import { SettingFieldView } from "./SettingFieldView";

const useStyles = makeStyles({
  box: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300 },
  fields: { marginTop: "10px" },
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
      <div className={mergeClasses(shared.fields, styles.fields)}>
        {fields.map((field) => (
          <SettingFieldView key={field.key} field={field} />
        ))}
      </div>
    </fieldset>
  );
}
