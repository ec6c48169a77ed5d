import { roleName } from "../../../i18n/roles";
import { Checkbox } from "@fluentui/react-checkbox";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useId } from "react";
import type { KpiChoice, KpiGroup as Group } from "../../kpis/kpiGroups";
import { lackingRoles } from "../../kpis/kpiRoles";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  title: { paddingLeft: 0 },
  // The box of a checkbox stands 8 px inside of it; the note stands under the label, behind the box.
  item: { display: "flex", flexDirection: "column", marginLeft: "-8px" },
  note: {
    margin: "-6px 0 4px 36px",
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
      <legend className={mergeClasses(shared.title, styles.title)}>{group.name}</legend>
      {group.kpis.map((kpi) => (
        <KpiBox key={kpi.id} kpi={kpi} />
      ))}
    </fieldset>
  );
}

/** One KPI with what it says; greyed, with the reason, when the chosen data cannot give it. */
function KpiBox({ kpi }: { readonly kpi: KpiChoice }) {
  const { state, text, formats, language, dispatch } = usePane();
  const styles = useStyles();
  const id = useId();
  const lacking = lackingRoles(kpi.id, state.source);
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
          ? text.kpis.lacks(
              formats.list(
                lacking.map(({ kind, role }) =>
                  roleName(kind, role, language).toLocaleLowerCase(language)
                )
              )
            )
          : kpi.explanation}
      </p>
    </div>
  );
}
