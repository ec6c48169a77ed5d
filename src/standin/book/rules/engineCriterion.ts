/** A drop-down in the engine's terms: a range, or values in place. */
export function engineCriterion(listSource: string): object {
  const isFormula = listSource.startsWith("=");
  return {
    type: isFormula ? "isValueInRange" : "isValueInList",
    values: isFormula ? [listSource.slice(1)] : listSource.split(",").map((value) => value.trim()),
    displayStyle: "arrow",
  };
}
