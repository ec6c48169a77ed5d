import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { type ReactNode, useId } from "react";
import { Icon } from "./Icon";

interface Props {
  readonly title: string;
  /** What is inside, in a few words. */
  readonly note?: ReactNode;
  readonly hasProblem?: boolean;
  readonly open: boolean;
  onToggle(): void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  head: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    padding: "8px 10px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  note: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  problem: { color: tokens.colorPaletteDarkOrangeForeground1 },
  chevron: { color: tokens.colorNeutralForeground3 },
  turned: { transform: "rotate(180deg)" },
  body: { display: "flex", flexDirection: "column", gap: "12px", padding: "4px 10px 12px" },
});

/** A part of a step that opens to its details. */
export function Disclosure({ title, note, hasProblem = false, open, onToggle, children }: Props) {
  const styles = useStyles();
  const body = useId();
  return (
    <section className={styles.box}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.head}
          aria-expanded={open}
          aria-controls={body}
          onClick={onToggle}
        >
          {hasProblem && <Icon name="alertCircle" className={styles.problem} />}
          <span className={styles.words}>
            <span className={styles.title}>{title}</span>
            {note !== undefined && <span className={styles.note}>{note}</span>}
          </span>
          <Icon name="chevron" className={mergeClasses(styles.chevron, open && styles.turned)} />
        </button>
      </h3>
      <div id={body} className={open ? styles.body : undefined} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
