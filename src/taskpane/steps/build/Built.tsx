import { Link } from "@fluentui/react-link";
import { makeStyles } from "@griffel/react";
import type { BuildOutcome } from "../../host";
import { MOST_LIVE_ROWS } from "../../../sheet/live/livePlan";
import { Message } from "../../view/Message";
import { usePane } from "../../view/PaneContext";

const useStyles = makeStyles({ link: { fontSize: "inherit" } });

/** What was built, from how many rows, and in how long. */
export function Built({ outcome }: { readonly outcome: BuildOutcome }) {
  const { text, formats, actions } = usePane();
  const styles = useStyles();
  const { kpis, period, rowsUsed, rowsRead, milliseconds, notes, live } = outcome;
  return (
    <Message tone="success" title={text.build.done}>
      {text.build.built(formats.count(kpis), kpis, formats.period(period))}{" "}
      {text.build.rows(
        formats.count(rowsUsed),
        formats.count(rowsRead),
        formats.seconds(milliseconds)
      )}{" "}
      {live === "tooMany" && `${text.build.live.tooMany(formats.count(MOST_LIVE_ROWS))} `}
      {notes > 0 && (
        <Link inline className={styles.link} onClick={() => void actions.showNotes()}>
          {text.build.notes(formats.count(notes), notes)}
        </Link>
      )}
    </Message>
  );
}
