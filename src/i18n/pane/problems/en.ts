/** What keeps the pane from building, said at the field that puts it right. */
export const problems = {
  noSource: "Choose where your data is.",
  missing: (role: string): string => `Choose the column for “${role}”.`,
  missingAny: (roles: string): string => `Choose a column for at least one of these: ${roles}.`,
  twice: (first: string, second: string): string =>
    `“${first}” and “${second}” use the same column. Choose another for one of them.`,
  sameKind: (kind: string, first: string, second: string): string =>
    `${first} and ${second} both hold ${kind}. Say that one of them is something else, or remove it.`,
  dateOrder: "Say how the dates are to be read.",
  noKpis: "Choose at least one KPI.",
  nothingFed: "These data alone give no KPI. The list says what each one needs.",
  own: {
    name: "Give the KPI a name.",
    cell: "Give one cell with its sheet, such as Market!B2, or a defined name.",
  },
  entry: {
    percent: "Enter a percentage such as 84% or 0.84.",
    number: "Enter a number such as 120 or 1,250.50.",
  },
  settings: {
    margin: "Enter a percentage from −100% to 100%, such as 40%.",
    cac: "Enter an amount of 0 or more, such as 200.",
    percent: "Enter a percentage above 0 and up to 100%, such as 85% or 0.85.",
    number: "Enter a number above 0, such as 24.",
  },
  from: "Choose the first day.",
  to: "Choose the last day.",
  order: "The last day is before the first.",
};
