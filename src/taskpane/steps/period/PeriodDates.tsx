import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { Fragment } from "react";
import type { Period } from "../../../sheet/periodChoice";
import { resolvedEntry } from "../../dates/periodEntry";
import { spanOf } from "../../dates/spanOf";
import { sourcesOf } from "../../state/paneState";
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
  const sources = sourcesOf(state);
  const span = spanOf(sources);
  if (sources.length === 0) return null;
  if (span === null) {
    const isReading = sources.some(({ scan }) => scan === null);
    return <p className={shared.note}>{isReading ? text.period.scanning : text.period.unknown}</p>;
  }
  const { first, last } = span;
  const resolved = resolvedEntry(state.period, span);
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
