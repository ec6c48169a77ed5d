import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactNode } from "react";
import type { StepId } from "../state/paneState";
import { Icon } from "./Icon";
import { usePane } from "./PaneContext";

export type StepStatus = "busy" | "ready" | "attention";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  head: {
    display: "flex",
    alignItems: "flex-start",
    gap: "10px",
    width: "100%",
    padding: "12px",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  mark: {
    display: "grid",
    placeItems: "center",
    width: "20px",
    height: "20px",
    borderRadius: "50%",
    flexShrink: 0,
    "@media (forced-colors: active)": { border: "1px solid currentColor" },
  },
  ready: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
  },
  attention: {
    color: tokens.colorNeutralForegroundInverted,
    backgroundColor: tokens.colorPaletteDarkOrangeForeground1,
  },
  busy: {
    border: `2px solid ${tokens.colorNeutralStroke1}`,
    borderTopColor: tokens.colorBrandStroke1,
    boxSizing: "border-box",
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
  words: { flex: "1 1 0", minWidth: 0 },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  summary: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  chevron: {
    color: tokens.colorNeutralForeground3,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  turned: { transform: "rotate(180deg)" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

const MARKS = { ready: "check", attention: "alert" } as const;

interface Props {
  readonly step: StepId;
  readonly status: StepStatus;
  readonly summary: ReactNode;
  readonly open: boolean;
  /** Id of what it opens. */
  readonly controls: string;
}

/** Title of a step and, while it is closed, its summary; a press opens or closes it. */
export function StepHead({ step, status, summary, open, controls }: Props) {
  const { text, dispatch } = usePane();
  const styles = useStyles();
  return (
    <h2 className={styles.heading}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={controls}
        onClick={() => dispatch({ type: "stepToggled", step })}
      >
        <span className={mergeClasses(styles.mark, styles[status])}>
          {status !== "busy" && <Icon name={MARKS[status]} />}
        </span>
        <span className={styles.words}>
          <span className={styles.title}>{text.steps[step]}</span>
          <span className={styles.hidden}>{`, ${text.state[status]}, `}</span>
          {!open && <span className={styles.summary}>{summary}</span>}
        </span>
        <Icon name="chevron" className={mergeClasses(styles.chevron, open && styles.turned)} />
      </button>
    </h2>
  );
}
