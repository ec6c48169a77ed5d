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
  others: { display: "flex", flexWrap: "wrap", gap: "4px" },
  other: { flex: "1 1 auto", maxWidth: "none" },
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
      const { step, detail } = problem;
      flushSync(() => dispatch({ type: "stepShown", step, detail }));
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

function useClose(): Choice {
  const { text, language, actions } = usePane();
  const onClick = (): void => void actions.closePeriod(excelTexts[language].steps.opening, false);
  return { label: text.build.close, onClick };
}

/** One main button: refresh where there is a sheet and nothing was changed here, else build. */
export function BuildButtons() {
  const { state, text } = usePane();
  const styles = useStyles();
  const shared = useRowStyles();
  const build = useBuild();
  const refresh = useRefresh();
  const close = useClose();
  const hasSheet = state.stored !== null;
  const { items, isLookedThrough } = state.sources;
  const isWaiting = items === null || (!hasSheet && !isLookedThrough);
  const [main, other] = hasSheet && !state.touched ? [refresh, build] : [build, refresh];
  return (
    <>
      <Button
        className={styles.button}
        appearance="primary"
        size="large"
        disabledFocusable={isWaiting && state.readFailure === null}
        onClick={main.onClick}
      >
        {main.label}
      </Button>
      {hasSheet && (
        <div className={styles.others}>
          {[other, close].map(({ label, onClick }) => (
            <Button key={label} className={styles.other} appearance="subtle" onClick={onClick}>
              {label}
            </Button>
          ))}
        </div>
      )}
      {state.work.kind === "idle" && (
        <p className={mergeClasses(shared.note, styles.hint)}>
          {hasSheet ? text.build.kept : text.build.promise}
        </p>
      )}
    </>
  );
}
