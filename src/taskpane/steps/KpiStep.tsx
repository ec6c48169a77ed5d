import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useId } from "react";
import { kpiGroups } from "../kpis/kpiGroups";
import { FIELD } from "../state/fields";
import { Message } from "../view/Message";
import { usePane } from "../view/PaneContext";
import { StepCard } from "../view/StepCard";
import { useRowStyles } from "../view/useRowStyles";
import { Goals } from "./kpis/Goals";
import { KpiGroup } from "./kpis/KpiGroup";
import { KpiSummary } from "./kpis/KpiSummary";
import { OwnKpis } from "./kpis/OwnKpis";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "6px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
});

/** What is to be reached, and which KPIs the sheet shows for it. */
export function KpiStep() {
  const { problems, text, language, dispatch } = usePane();
  const styles = useStyles();
  const shared = useRowStyles();
  const title = useId();
  const wrong = problems.some(({ step }) => step === "kpis");
  const none = problems.find(({ field }) => field === FIELD.kpis);
  return (
    <StepCard step="kpis" status={wrong ? "attention" : "ready"} summary={<KpiSummary />}>
      <Goals />
      <div className={styles.list} role="group" aria-labelledby={title}>
        <p id={title} className={styles.title}>
          {text.kpis.list}
        </p>
        {kpiGroups(language).map((group) => (
          <KpiGroup key={group.id} group={group} />
        ))}
        <div className={shared.buttons}>
          <Button size="small" onClick={() => dispatch({ type: "allKpisChosen" })}>
            {text.kpis.all}
          </Button>
          <Button size="small" onClick={() => dispatch({ type: "noKpisChosen" })}>
            {text.kpis.none}
          </Button>
        </div>
      </div>
      {none !== undefined && <Message tone="error">{none.text(text, language)}</Message>}
      <OwnKpis />
    </StepCard>
  );
}
