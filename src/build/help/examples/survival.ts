import type { Example } from "./example";

/** Months of subscriptions, 1 where they were cancelled. */
const MONTHS = [
  ["months", "cancelled", "plan"],
  [2, 1, "monthly"],
  [5, 1, "monthly"],
  [5, 0, "monthly"],
  [8, 1, "yearly"],
  [12, 0, "yearly"],
  [12, 1, "yearly"],
] as const;

export const survival = {
  TENURE: {
    cells: [
      ["start_date", "end_date"],
      ["2025-01-01", "2025-03-02"],
      ["2025-02-01", ""],
      ["2025-03-15", "2025-07-01"],
    ],
    call: "=CRM.TENURE(A2:A4,B2:B4,DATE(2025,6,30))",
    result: [
      [60, 1],
      [149, 0],
      [107, 0],
    ],
  },
  SURVIVAL: {
    cells: MONTHS,
    call: "=CRM.SURVIVAL(A2:A7,B2:B7)",
    result: [
      ["time", "at_risk", "events", "survival", "se", "low", "high"],
      [2, 6, 1, 0.833333333333, 0.152145154863, 0.273122849928, 0.974712426691],
      [5, 5, 1, 0.666666666667, 0.19245008973, 0.194616636806, 0.904434164323],
      [8, 3, 1, 0.444444444444, 0.222222222222, 0.0661867531464, 0.784908367148],
      [12, 2, 1, 0.222222222222, 0.19245008973, 0.00956913653904, 0.614720523288],
    ],
  },
  "SURVIVAL.MEDIAN": { cells: MONTHS, call: "=CRM.SURVIVAL.MEDIAN(A2:A7,B2:B7)", result: 8 },
  "SURVIVAL.TEST": {
    cells: MONTHS,
    call: "=CRM.SURVIVAL.TEST(A2:A7,B2:B7,C2:C7)",
    result: [[2.4693877551, 1, 0.116083133739]],
  },
} satisfies Record<string, Example>;
