import { useEffect, useMemo, useReducer } from "react";
import type { Language } from "../../i18n/language";
import type { Host } from "../host";
import type { FunctionsPageState } from "./FunctionsContext";
import { functionsActions } from "./functionsActions";
import { reduceFunctions } from "./state/functionsReducer";
import { INITIAL_FUNCTIONS } from "./state/functionsState";

/** The state of the page, tied to a host; the catalogue follows the language. */
export function useFunctionsState(host: Host, language: Language): FunctionsPageState {
  const [state, dispatch] = useReducer(reduceFunctions, INITIAL_FUNCTIONS);
  const actions = useMemo(() => functionsActions(host, dispatch), [host]);
  useEffect(() => void actions.load(language), [actions, language]);
  useEffect(() => void actions.readDecimal(), [actions]);
  return useMemo(() => ({ state, dispatch, actions }), [state, actions]);
}
