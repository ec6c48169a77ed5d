import type { KpiFact, SheetFacts } from "../facts";
import { missingSettings } from "./missingSettings";

/** Why a KPI of the sheet has no value and what to do, as a sentence; null for one that has. */
export function whyNoValue(
  { id, name, value, reason, own }: KpiFact,
  { text, settings, sheetNames }: Pick<SheetFacts, "text" | "settings" | "sheetNames">
): string | null {
  if (value !== null) return null;
  if (own !== undefined && own.problem !== null) return own.problem;
  const missing = missingSettings({ id, value }, settings).join(text.listSeparator);
  if (missing !== "") return text.notes.settingsLeftOut(name, missing, sheetNames.targets);
  return reason === undefined ? text.notes.leftOut(name) : text.missing[reason](name);
}
