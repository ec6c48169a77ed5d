import { createContext, useContext } from "react";
import type { FunctionsActions } from "./functionsActions";
import type { FunctionsDispatch } from "./state/functionsReducer";
import type { FunctionsState } from "./state/functionsState";

/** What the views of the functions' page read, beside what every view of the pane reads. */
export interface FunctionsPageState {
  readonly state: FunctionsState;
  readonly dispatch: FunctionsDispatch;
  readonly actions: FunctionsActions;
}

const FunctionsContext = createContext<FunctionsPageState | null>(null);

export const FunctionsProvider = FunctionsContext.Provider;

/** @throws Error outside the page of functions */
export function useFunctions(): FunctionsPageState {
  const functions = useContext(FunctionsContext);
  if (functions === null) throw new Error("useFunctions requires a FunctionsProvider");
  return functions;
}
