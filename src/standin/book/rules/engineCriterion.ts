const RANGE =
  /^(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/iu;

/** A drop-down in the engine's terms: a range, or values in place. Other formulas cannot be shown as a list. */
export function engineCriterion(listSource: string): object {
  const range = listSource.startsWith("=") ? listSource.slice(1) : "";
  const isRange = RANGE.test(range);
  return {
    type: isRange ? "isValueInRange" : "isValueInList",
    values: isRange ? [range] : listSource.split(",").map((value) => value.trim()),
    displayStyle: "arrow",
  };
}
