import { useEffect, useMemo, useReducer } from "react";
import type { Language } from "../../i18n/language";
import { paneTexts } from "../../i18n/pane";
import { onNotice } from "../entry/notices";
import type { Host } from "../host";
import { paneActions } from "../paneActions";
import { reduce } from "../state";
import { INITIAL_STATE } from "../state/paneState";
import { problemsOf } from "../state/problems";
import { formatsOf } from "./formats";
import type { Pane } from "./PaneContext";

/** The pane's state, tied to a host: reads the workbook when the pane opens, and the dates when their column is known. */
export function usePaneState(host: Host, language: Language): Pane {
  const [state, dispatch] = useReducer(reduce, INITIAL_STATE);
  const actions = useMemo(() => paneActions(host, dispatch), [host]);
  const { source, chosen } = state;
  const dateColumn = source?.mapping.date;
  const dateOrder = source?.dateOrder;

  useEffect(() => void actions.load(), [actions]);
  useEffect(
    () =>
      onNotice((notice) =>
        dispatch(
          notice.kind === "done"
            ? { type: "workDone", outcome: notice.outcome, stored: null }
            : { type: "workFailed", failure: notice.failure }
        )
      ),
    []
  );
  useEffect(() => {
    if (source === null || dateColumn === undefined) return;
    const reading = new AbortController();
    void actions.readDates(source, reading.signal);
    return () => reading.abort();
    // The source changes with every answer; its dates are read again only when they can be others.
  }, [actions, chosen, source === null, dateColumn, dateOrder]);

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
