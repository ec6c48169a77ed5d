import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { resolvedEntry } from "../../dates/periodEntry";
import type { Period } from "../../../sheet/periodChoice";
import { Message } from "../../view/Message";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";

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
  if (state.source === null) return null;
  const { scan } = state.source;
  if (scan === null) return <p className={shared.note}>{text.period.scanning}</p>;
  const { first, last } = scan;
  if (first === null || last === null) return <p className={shared.note}>{text.period.unknown}</p>;
  const resolved = resolvedEntry(state.period, scan);
  const days = ({ start, end }: Period): string => formats.days(start, end - 1);
  const rows: readonly (readonly [string, string])[] = [
    ...(resolved === null
      ? []
      : ([
          [text.period.covers, days(resolved.period)],
          [text.period.against, days(resolved.previous)],
        ] as const)),
    [text.period.data, formats.days(first, last)],
  ];
  const empty = resolved && (resolved.period.start > last || resolved.period.end <= first);
  return (
    <>
      <dl className={styles.list}>
        {rows.map(([term, value]) => (
          <Pair key={term} term={term} value={value} />
        ))}
      </dl>
      {empty ? (
        <Message tone="warning">{text.period.noData}</Message>
      ) : (
        resolved?.partial && (
          <Message tone="warning">{text.period.partial(formats.day(last))}</Message>
        )
      )}
    </>
  );
}

function Pair({ term, value }: { readonly term: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.days}>{value}</dd>
    </>
  );
}
