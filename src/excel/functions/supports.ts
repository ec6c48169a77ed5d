/** True where this Excel has the members of a set that is newer than the one the add-in asks for. */
export const supports = (set: "1.11" | "1.12"): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", set);
