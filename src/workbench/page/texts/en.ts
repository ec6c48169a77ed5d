export const en = {
  title: "CRM KPIs workbench",
  note: "This is not Excel: a spreadsheet of ours runs the real add-in.",
  open: "Open",
  saveWorkbook: "Save .xlsx",
  saveSheet: "Save .csv",
  language: "Office language",
  dark: "Dark theme",
  hidePane: "Hide the pane",
  resizePane: "Width of the pane",
  discard: (file: string) =>
    `${file} has changes that are not saved. Open another file and lose them?`,
  opened: (file: string) => `${file} is open.`,
  cannotOpen: (file: string) =>
    `${file} cannot be opened. Choose an .xlsx or .csv file that Excel can open.`,
  notKept: (file: string) =>
    `${file} is open. It has content that the workbench does not show and would not save: keep the original.`,
  notReady: "The add-in is still starting. Try again in a moment.",
};

export type PageText = typeof en;
