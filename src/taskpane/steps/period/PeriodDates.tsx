import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { Fragment } from "react";
import type { Period } from "../../../sheet/periodChoice";
import { resolvedEntry } from "../../dates/periodEntry";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";
import { PeriodWarning } from "./PeriodWarning";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    gap: "2px 12px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  days: { margin: 0, minWidth: 0 },
});

/** The days that the choice covers, those it is compared with, and what the data have. */
export function PeriodDates() {
  const { state, text, formats } = usePane();
  const styles = useStyles();
  const shared = useRowStyles();
  const scan = state.source?.scan ?? null;
  if (state.source === null) return null;
  if (scan === null) return <p className={shared.note}>{text.period.scanning}</p>;
  const { first, last } = scan;
  if (first === null || last === null) return <p className={shared.note}>{text.period.unknown}</p>;
  const resolved = resolvedEntry(state.period, scan);
  const days = ({ start, end }: Period): string => formats.days(start, end - 1);
  const rows = [
    [text.period.covers, resolved && days(resolved.period)],
    [text.period.against, resolved && days(resolved.previous)],
    [text.period.data, formats.days(first, last)],
  ].filter(([, value]) => value !== null);
  return (
    <>
      <dl className={styles.list}>
        {rows.map(([term, value]) => (
          <Fragment key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.days}>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {resolved !== null && <PeriodWarning resolved={resolved} first={first} last={last} />}
    </>
  );
}
