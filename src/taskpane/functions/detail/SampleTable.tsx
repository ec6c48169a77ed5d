import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useCardStyles } from "../useCardStyles";

const useStyles = makeStyles({
  scroll: { overflowX: "auto", marginTop: "4px" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: { textAlign: "start", paddingBottom: "4px" },
  cell: {
    padding: "2px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "nowrap",
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

export interface ShownCell {
  readonly text: string;
  readonly isNumber: boolean;
}

interface Props {
  readonly title: string;
  readonly rows: readonly (readonly ShownCell[])[];
}

/** Cells of a sheet, as they look there; a wide table scrolls on its own. */
export function SampleTable({ title, rows }: Props) {
  const styles = useStyles();
  const card = useCardStyles();
  return (
    // A region that scrolls takes the focus, so that a keyboard can scroll it.
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
      <table className={styles.table}>
        <caption className={mergeClasses(card.note, styles.caption)}>{title}</caption>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map(({ text, isNumber }, column) => (
                <td key={column} className={mergeClasses(styles.cell, isNumber && styles.number)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
