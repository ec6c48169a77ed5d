import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useId } from "react";
import { FIELD } from "../../state/fields";
import { type TargetKpi, targetText } from "../../state/targets/targetRows";
import { entryOfField } from "../../state/targets/targetTexts";
import { EntryField } from "../../view/EntryField";
import { fieldProblem } from "../../view/fieldProblem";
import { Icon } from "../../view/Icon";
import { usePane } from "../../view/PaneContext";
import { TargetDetails } from "./TargetDetails";
import { useKpiName } from "./useKpiName";

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "6px 0" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 104px 32px",
    alignItems: "center",
    gap: "8px",
  },
  name: { overflowWrap: "anywhere" },
  more: { minWidth: "32px", padding: 0 },
  turned: { transform: "rotate(180deg)" },
  details: { display: "flex", flexDirection: "column", gap: "10px", padding: "8px 0 10px" },
});

interface Props {
  readonly kpi: TargetKpi;
  readonly kpis: readonly TargetKpi[];
}

/** The target of one KPI, and on a press the rest of its row. */
export function TargetRow({ kpi, kpis }: Props) {
  const pane = usePane();
  const { state, text, dispatch } = pane;
  const styles = useStyles();
  const details = useId();
  const { id } = kpi;
  const name = useKpiName()(id);
  const open = state.detail === id;
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        <span className={styles.name}>{name}</span>
        <EntryField
          name={text.targets.targetOf(name)}
          entry={entryOfField("target", kpi.format)}
          placeholder={text.targets.none}
          value={targetText(state, kpis, kpi, "target")}
          onText={(typed) => dispatch({ type: "targetTyped", id, field: "target", text: typed })}
          {...fieldProblem(pane, FIELD.target(id, "target"))}
        />
        <Button
          appearance="subtle"
          className={styles.more}
          aria-label={text.targets.more(name)}
          aria-expanded={open}
          aria-controls={details}
          icon={<Icon name="chevron" className={mergeClasses(open && styles.turned)} />}
          onClick={() => dispatch({ type: "detailToggled", detail: id })}
        />
      </div>
      <div id={details} className={open ? styles.details : undefined} hidden={!open}>
        {open && <TargetDetails kpi={kpi} kpis={kpis} />}
      </div>
    </div>
  );
}
