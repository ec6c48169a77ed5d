import type { SheetFacts } from "../facts";

/** Inputs of lifetime value that only the analyst knows, by their keys in `CRM_Settings`. */
export const OWN_INPUTS = ["lifespan", "margin", "cac"] as const;

/** Names of the analyst's inputs of lifetime value that the settings do not have. */
export function missingInputs({ settings, text }: SheetFacts): readonly string[] {
  return OWN_INPUTS.filter((key) => typeof settings[key] !== "number").map((key) => text.clv[key]);
}
