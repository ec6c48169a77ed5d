export const en = {
  title: "Customer lifetime value",
  formula:
    "Average order value × orders per customer and year × lifespan × margin − acquisition cost",
  input: "Input",
  actual: "Actual",
  previous: "Previous",
  from: "Where it comes from",
  averagePurchase: "Average order value",
  frequency: "Orders per customer and year",
  lifespan: "Lifespan in years",
  margin: "Gross margin",
  cac: "Acquisition cost per customer",
  result: "Customer lifetime value",
  fromData: "From the orders of the twelve months to the period's end",
  fromSettings: (key: string, sheet: string): string =>
    `Setting ${key} on the sheet ${sheet}: edit it there`,
  suggested: (key: string, sheet: string, years: string): string =>
    `Setting ${key} on the sheet ${sheet}: edit it there. The orders of two years suggest ${years} years (1 / yearly churn).`,
  native: "Formula: follows the inputs at once",
  missing: "not given",
  outOfRange: "out of range",
};
