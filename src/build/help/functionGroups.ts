import type { HelpText } from "../../i18n/help";
import { EXAMPLE_GROUPS } from "./examples";

export interface FunctionGroup {
  readonly key: keyof HelpText["groups"];
  readonly ids: readonly (keyof HelpText["functions"])[];
}

/** Functions by group, everyday ones first; the index shows them in this order. */
export const FUNCTION_GROUPS = Object.entries(EXAMPLE_GROUPS).map(([key, examples]) => ({
  key,
  ids: Object.keys(examples),
})) as readonly FunctionGroup[];
