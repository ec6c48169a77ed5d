import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactNode } from "react";
import { useCardStyles } from "../useCardStyles";

const useStyles = makeStyles({
  section: { padding: "10px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { margin: "4px 0 0", paddingInlineStart: "18px" },
  line: { marginTop: "4px", overflowWrap: "anywhere" },
});

interface Props {
  readonly title: string;
  readonly lines?: readonly string[];
  readonly isList?: boolean;
  readonly children?: ReactNode;
}

/** A part of a function's page with its title; without anything to say it is not there. */
export function DetailSection({ title, lines = [], isList = false, children }: Props) {
  const styles = useStyles();
  const card = useCardStyles();
  if (lines.length === 0 && children === undefined) return null;
  return (
    <section className={styles.section} aria-label={title}>
      <h3 className={card.title}>{title}</h3>
      {isList ? (
        <ul className={mergeClasses(card.note, styles.list)}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        lines.map((line) => (
          <p key={line} className={mergeClasses(card.note, styles.line)}>
            {line}
          </p>
        ))
      )}
      {children}
    </section>
  );
}
