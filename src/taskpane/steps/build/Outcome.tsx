import { Link } from "@fluentui/react-link";
import { makeStyles } from "@griffel/react";
import { failureText } from "../../failure/failureText";
import type { BuildOutcome } from "../../host";
import { Message } from "../../view/Message";
import { usePane } from "../../view/PaneContext";

const useStyles = makeStyles({ link: { fontSize: "inherit" } });

/** How the last build or refresh ended. */
export function Outcome() {
  const { state, text, language } = usePane();
  const { work } = state;
  if (work.kind === "done") return <Built outcome={work.outcome} />;
  if (work.kind !== "failed") return null;
  const message = failureText(work.failure, language);
  if (work.failure.key === "cancelled") return <Message tone="info">{message}</Message>;
  return (
    <Message tone="error" title={text.build.failed}>
      {message}
    </Message>
  );
}

function Built({ outcome }: { readonly outcome: BuildOutcome }) {
  const { text, formats, actions } = usePane();
  const styles = useStyles();
  const { kpis, period, rowsUsed, rowsRead, milliseconds, notes } = outcome;
  return (
    <Message tone="success" title={text.build.done}>
      {text.build.built(formats.count(kpis), kpis, formats.period(period))}{" "}
      {text.build.rows(
        formats.count(rowsUsed),
        formats.count(rowsRead),
        formats.seconds(milliseconds)
      )}{" "}
      {notes > 0 && (
        <Link inline className={styles.link} onClick={() => void actions.showNotes()}>
          {text.build.notes(formats.count(notes), notes)}
        </Link>
      )}
    </Message>
  );
}
