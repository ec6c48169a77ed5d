import { Checkbox } from "@fluentui/react-checkbox";
import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useId } from "react";
import { type KpiChoice, type KpiGroup as Group, lackingRoles } from "../../kpis/kpiChoices";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  item: { display: "flex", flexDirection: "column" },
  note: {
    // Under the label: the box and its margins are 32 px wide.
    margin: "-8px 0 6px 32px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The KPIs of one kind, to tick. */
export function KpiGroup({ group }: { readonly group: Group }) {
  const styles = useStyles();
  const shared = useRowStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={shared.title}>{group.name}</legend>
      {group.kpis.map((kpi) => (
        <KpiBox key={kpi.id} kpi={kpi} />
      ))}
    </fieldset>
  );
}

/** One KPI with what it says; greyed, with the reason, when the chosen data cannot give it. */
function KpiBox({ kpi }: { readonly kpi: KpiChoice }) {
  const { state, text, formats, dispatch } = usePane();
  const styles = useStyles();
  const id = useId();
  const lacking = lackingRoles(kpi, state.source);
  const toggle = (on: boolean): void => {
    const others = state.leftOut.filter((left) => left !== kpi.id);
    dispatch({ type: "leftOutChosen", leftOut: on ? others : [...others, kpi.id] });
  };
  return (
    <div className={styles.item}>
      <Checkbox
        label={kpi.name}
        checked={lacking.length === 0 && !state.leftOut.includes(kpi.id)}
        disabled={lacking.length > 0}
        aria-describedby={id}
        onChange={(_, { checked }) => toggle(checked === true)}
      />
      <p id={id} className={styles.note}>
        {lacking.length > 0
          ? text.kpis.lacks(formats.list(lacking.map((role) => text.roles[role])))
          : kpi.explanation}
      </p>
    </div>
  );
}
