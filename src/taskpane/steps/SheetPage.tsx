import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import { ActionsCard } from "./actions/ActionsCard";
import { BuildBar } from "./BuildBar";
import { DataStep } from "./DataStep";
import { KpiStep } from "./KpiStep";
import { LiveSwitch } from "./build/LiveSwitch";
import { PeriodStep } from "./PeriodStep";
import { TargetStep } from "./TargetStep";

const useStyles = makeStyles({
  steps: {
    margin: "0 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "clip",
  },
});

interface Props {
  /** What stands below the steps, above the bar that builds. */
  readonly children: ReactNode;
}

/** The KPI sheet: four steps that say what will be built, and the button that builds it. */
export function SheetPage({ children }: Props) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.steps}>
        <DataStep />
        <KpiStep />
        <PeriodStep />
        <TargetStep />
      </div>
      <LiveSwitch />
      <ActionsCard />
      {children}
      <BuildBar />
    </>
  );
}
