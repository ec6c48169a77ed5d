import { Checkbox } from "@fluentui/react-checkbox";
import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useId } from "react";
import { GOAL_IDS } from "../../../catalog/goals";
import { goalNames } from "../../../i18n/goals";
import { kpiTexts } from "../../../i18n/kpis";
import { unfedOfGoals } from "../../kpis/chosenKpis";
import { Message } from "../../view/Message";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300 },
  // The box of a checkbox stands 8 px inside of it.
  goals: { display: "flex", flexDirection: "column", margin: "2px 0 0 -8px" },
});

/** What the firm wants to reach; each goal ticks its KPIs. */
export function Goals() {
  const { state, text, formats, language, dispatch } = usePane();
  const styles = useStyles();
  const shared = useRowStyles();
  const hint = useId();
  const unfed = unfedOfGoals(state).map((id) => kpiTexts[language].kpis[id].name);
  return (
    <>
      <fieldset className={styles.group} aria-describedby={hint}>
        <legend className={styles.legend}>{text.kpis.goals}</legend>
        <p id={hint} className={shared.note}>
          {text.kpis.goalsHint}
        </p>
        <div className={styles.goals}>
          {GOAL_IDS.map((goal) => (
            <Checkbox
              key={goal}
              label={goalNames[language][goal]}
              checked={state.goals.includes(goal)}
              onChange={(_, { checked }) =>
                dispatch({ type: "goalToggled", goal, isOn: checked === true })
              }
            />
          ))}
        </div>
      </fieldset>
      {unfed.length > 0 && (
        <Message tone="info">{text.kpis.goalLacks(formats.list(unfed), unfed.length)}</Message>
      )}
    </>
  );
}
