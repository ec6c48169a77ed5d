/** Requirement sets in lower case with their highest version, as the client asks the host for them. */
export type RequirementSets = Readonly<Record<string, string>>;

/** A current desktop Excel. `customfunctions` is the client's own name for how function results travel. */
export const CURRENT_SETS: RequirementSets = {
  excelapi: "1.17",
  sharedruntime: "1.2",
  customfunctionsruntime: "1.4",
  customfunctions: "1.7",
  ribbonapi: "1.2",
  dialogapi: "1.2",
  richapiruntime: "1.1",
  addincommands: "1.1",
  openbrowserwindowapi: "1.1",
  settings: "1.1",
};
