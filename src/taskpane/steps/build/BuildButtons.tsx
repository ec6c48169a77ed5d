import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { flushSync } from "react-dom";
import { excelTexts } from "../../../i18n/excel";
import { buildRequest } from "../../state/buildRequest";
import { focusProblem } from "../../view/focusProblem";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";

const useStyles = makeStyles({
  button: { width: "100%", maxWidth: "none" },
  hint: { textAlign: "center", "@media (max-height: 450px)": { display: "none" } },
});

interface Choice {
  readonly label: string;
  onClick(): void;
}

/** Builds when nothing is missing; else shows the step where something is. */
function useBuild(): Choice {
  const { state, problems, text, language, actions, dispatch } = usePane();
  const label = state.stored === null ? text.build.build : text.build.rebuild;
  const onClick = (): void => {
    const request = buildRequest(state, language);
    const [problem] = problems;
    if (request !== null) void actions.build(request, excelTexts[language].steps.opening);
    else if (problem !== undefined) {
      flushSync(() => dispatch({ type: "stepShown", step: problem.step }));
      focusProblem();
    }
  };
  return { label, onClick };
}

function useRefresh(): Choice {
  const { text, language, actions } = usePane();
  const onClick = (): void => void actions.refresh(excelTexts[language].steps.opening);
  return { label: text.build.refresh, onClick };
}

/** One main button: refresh where there is a sheet and nothing was changed here, else build. */
export function BuildButtons() {
  const { state, text } = usePane();
  const styles = useStyles();
  const shared = useRowStyles();
  const build = useBuild();
  const refresh = useRefresh();
  const hasSheet = state.stored !== null;
  const [main, other] = hasSheet && !state.touched ? [refresh, build] : [build, refresh];
  return (
    <>
      <Button
        className={styles.button}
        appearance="primary"
        size="large"
        disabledFocusable={state.sources.items === null && state.readFailure === null}
        onClick={main.onClick}
      >
        {main.label}
      </Button>
      {hasSheet && (
        <Button className={styles.button} appearance="subtle" onClick={other.onClick}>
          {other.label}
        </Button>
      )}
      {state.work.kind === "idle" && (
        <p className={mergeClasses(shared.note, styles.hint)}>
          {hasSheet ? text.build.kept : text.build.promise}
        </p>
      )}
    </>
  );
}
