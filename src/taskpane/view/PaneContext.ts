import { createContext, useContext } from "react";
import type { Language } from "../../i18n/language";
import type { PaneText } from "../../i18n/pane";
import type { PaneActions } from "../paneActions";
import type { Dispatch } from "../state/actions";
import type { PaneState } from "../state/paneState";
import type { Problem } from "../state/problems";
import type { Formats } from "./formats";

/** What every view reads: the state, what is wrong with it, the words, and whom to tell. */
export interface Pane {
  readonly state: PaneState;
  readonly problems: readonly Problem[];
  readonly language: Language;
  readonly text: PaneText;
  readonly formats: Formats;
  readonly dispatch: Dispatch;
  readonly actions: PaneActions;
}

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

/** @throws Error outside the pane */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("usePane requires a PaneProvider");
  return pane;
}
