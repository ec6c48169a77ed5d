import { Button } from "@fluentui/react-button";
import { excelTexts } from "../../../i18n/excel";
import type { Failure } from "../../failure/failure";
import { failureText } from "../../failure/failureText";
import type { Task } from "../../state/paneState";
import { Message } from "../../view/Message";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";

/** Why the work ended early; a period that is closed already is a question. */
export function Failed({ task, failure }: { readonly task: Task; readonly failure: Failure }) {
  const { text, language } = usePane();
  const message = failureText(failure, language);
  if (failure.key === "cancelled") return <Message tone="info">{message}</Message>;
  if (failure.key === "periodClosed") return <ClosedAlready message={message} />;
  return (
    <Message tone="error" title={task === "build" ? text.build.failed : text.build.notClosed}>
      {message}
    </Message>
  );
}

function ClosedAlready({ message }: { readonly message: string }) {
  const { text, language, actions, dispatch } = usePane();
  const styles = useRowStyles();
  const again = (): void => void actions.closePeriod(excelTexts[language].steps.opening, true);
  return (
    <Message tone="warning" title={text.build.notClosed}>
      {message}
      <div className={styles.buttons}>
        <Button size="small" onClick={again}>
          {text.build.again}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => dispatch({ type: "workDismissed" })}
        >
          {text.build.keep}
        </Button>
      </div>
    </Message>
  );
}
