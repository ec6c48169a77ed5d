import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import { useId } from "react";
import { failureText } from "../../failure/failureText";
import type { PlannableKpi } from "../../host";
import { Message } from "../../view/Message";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";
import { type Ended, usePlannable } from "./usePlannable";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "6px", margin: "12px" },
  list: { display: "flex", flexDirection: "column", gap: "4px", margin: 0, padding: 0 },
  item: { listStyle: "none", display: "flex" },
  button: { flexGrow: 1, maxWidth: "none", justifyContent: "flex-start", textAlign: "start" },
});

/** Off-target KPIs, and the one selected on the scorecard, each with a button that plans an action about it. */
export function ActionsCard() {
  const { text } = usePane();
  const styles = useStyles();
  const shared = useRowStyles();
  const title = useId();
  const { offTarget, selected, ended, isReady, look, plan } = usePlannable();
  if (!isReady) return null;
  const isListed = offTarget.some(({ id }) => id === selected?.id);
  const button = (kpi: PlannableKpi) => (
    <Button size="small" className={styles.button} onClick={() => void plan(kpi)}>
      {text.actions.plan(kpi.name)}
    </Button>
  );
  return (
    <section className={styles.card} aria-labelledby={title}>
      <h2 id={title} className={shared.title}>
        {text.actions.title}
      </h2>
      <p className={shared.note}>{offTarget.length > 0 ? text.actions.lead : text.actions.none}</p>
      <ul className={styles.list}>
        {offTarget.map((kpi) => (
          <li key={kpi.id} className={styles.item}>
            {button(kpi)}
          </li>
        ))}
      </ul>
      {selected !== null && !isListed && (
        <>
          <p className={shared.note}>{text.actions.selected(selected.name)}</p>
          {button(selected)}
        </>
      )}
      <div className={shared.buttons}>
        <Button size="small" appearance="subtle" onClick={() => void look()}>
          {text.actions.look}
        </Button>
      </div>
      <div role="status">{ended !== null && <End ended={ended} />}</div>
    </section>
  );
}

function End({ ended }: { readonly ended: Ended }) {
  const { text, language } = usePane();
  if (ended.kind === "added")
    return <Message tone="success">{text.actions.added(ended.kpi, ended.sheet)}</Message>;
  return <Message tone="error">{failureText(ended.failure, language)}</Message>;
}
