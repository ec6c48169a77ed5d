import { useEffect, useMemo, useReducer } from "react";
import type { Language } from "../../i18n/language";
import { paneTexts } from "../../i18n/pane";
import { type Notice, onNotice } from "../entry/notices";
import type { Host } from "../host";
import { paneActions } from "../paneActions";
import { reduce } from "../state";
import type { Action } from "../state/actions";
import { INITIAL_STATE } from "../state/paneState";
import { problemsOf } from "../state/problems";
import { formatsOf } from "./formats";
import type { Pane } from "./PaneContext";

/** A command that ran without the pane ends like work of the pane. */
const endOf = (notice: Notice): Action =>
  notice.kind === "done"
    ? { type: "built", outcome: notice.outcome, workbook: null }
    : { type: "workFailed", task: "build", failure: notice.failure };

/** The pane's state, tied to a host whose workbook is read when the pane opens. */
export function usePaneState(host: Host, language: Language): Pane {
  const [state, dispatch] = useReducer(reduce, INITIAL_STATE);
  const actions = useMemo(() => paneActions(host, dispatch), [host]);
  useEffect(() => void actions.load(), [actions]);
  useEffect(() => onNotice((notice) => dispatch(endOf(notice))), []);
  return useMemo(
    () => ({
      state,
      problems: problemsOf(state),
      language,
      text: paneTexts[language],
      formats: formatsOf(language),
      dispatch,
      actions,
    }),
    [state, language, actions]
  );
}
