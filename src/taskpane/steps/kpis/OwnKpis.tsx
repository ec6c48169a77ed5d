import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useId } from "react";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";
import { OwnKpiCard } from "./OwnKpiCard";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "6px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  add: { alignSelf: "flex-start", marginTop: "2px" },
});

/** KPIs that are read from cells of the workbook. */
export function OwnKpis() {
  const { state, text, dispatch } = usePane();
  const styles = useStyles();
  const shared = useRowStyles();
  const title = useId();
  return (
    <div className={styles.list} role="group" aria-labelledby={title}>
      <p id={title} className={styles.title}>
        {text.kpis.own.title}
      </p>
      <p className={shared.note}>{text.kpis.own.lead}</p>
      {state.own.map((kpi) => (
        <OwnKpiCard key={kpi.id} kpi={kpi} />
      ))}
      <Button size="small" className={styles.add} onClick={() => dispatch({ type: "ownAdded" })}>
        {text.kpis.own.add}
      </Button>
    </div>
  );
}
