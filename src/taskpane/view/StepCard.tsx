import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { type ReactNode, useEffect, useId, useRef } from "react";
import type { StepId } from "../state/paneState";
import { usePane } from "./PaneContext";
import { StepHead, type StepStatus } from "./StepHead";

interface Props {
  readonly step: StepId;
  readonly status: StepStatus;
  /** What is chosen, or what is wrong: the closed step in a line or two. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  card: { ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  body: { display: "flex", flexDirection: "column", gap: "14px", padding: "6px 12px 16px" },
});

/** A step: closed it says what is chosen, open it lets the analyst change it. */
export function StepCard({ step, status, summary, children }: Props) {
  const { state } = usePane();
  const styles = useStyles();
  const body = useId();
  const card = useRef<HTMLElement>(null);
  const open = state.open === step;
  useEffect(() => {
    if (open) card.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  return (
    <section ref={card} className={styles.card}>
      <StepHead step={step} status={status} summary={summary} open={open} controls={body} />
      <div id={body} className={open ? styles.body : undefined} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
