import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { PaneText } from "../../../i18n/pane";
import { failureText } from "../../failure/failureText";
import type { Suggested, SuggestionLevel } from "../../state/targets/suggested";
import type { Formats } from "../../view/formats";
import { Message } from "../../view/Message";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";

const LEVELS = ["usual", "stretch"] as const satisfies readonly SuggestionLevel[];

const useStyles = makeStyles({
  box: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300 },
  outcome: { marginTop: "8px", ":empty": { marginTop: 0 } },
});

/** What was filled, kept and not known; a sentence each. */
function sentences(outcome: Suggested & { kind: "filled" }, text: PaneText, { count }: Formats) {
  const { filled, kept, unknown } = outcome;
  const words = text.targets.suggest;
  return [
    words.filled(count(filled), filled),
    ...(kept > 0 ? [words.kept(count(kept), kept)] : []),
    ...(unknown > 0 ? [words.unknown(count(unknown), unknown)] : []),
  ];
}

/** Fills targets from the closed periods: what is usual, or what the best of them reached. */
export function Suggestions() {
  const { state, text, formats, language, actions } = usePane();
  const styles = useStyles();
  const shared = useRowStyles();
  const { suggested } = state;
  const words = text.targets.suggest;
  return (
    <fieldset className={styles.box}>
      <legend className={styles.legend}>{words.title}</legend>
      <p className={shared.note}>{words.lead}</p>
      <div className={shared.buttons}>
        {LEVELS.map((level) => (
          <Button key={level} size="small" onClick={() => void actions.suggest(level)}>
            {words[level]}
          </Button>
        ))}
      </div>
      <div role="status" className={styles.outcome}>
        {suggested?.kind === "failed" && (
          <Message tone="info">{failureText(suggested.failure, language)}</Message>
        )}
        {suggested?.kind === "filled" && (
          <Message tone={suggested.filled > 0 ? "success" : "info"}>
            {sentences(suggested, text, formats).map((sentence) => (
              <div key={sentence}>{sentence}</div>
            ))}
          </Message>
        )}
      </div>
    </fieldset>
  );
}
