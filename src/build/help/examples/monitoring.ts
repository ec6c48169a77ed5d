import type { Example, ExampleCell } from "./example";

const NPS_BY_MONTH: readonly (readonly ExampleCell[])[] = [
  ["NPS"],
  [39],
  [41],
  [41],
  [41],
  [43],
  [44],
  [41],
  [42],
  [40],
  [41],
  [44],
  [52],
];

export const monitoring = {
  LIMITS: {
    cells: NPS_BY_MONTH,
    call: "=CRM.LIMITS(A2:A13,11)",
    result: [[41.54545454545455, 37.555454545454545, 45.53545454545455, 1.5, 4.901999999999999]],
  },
  ANOMALY: {
    cells: NPS_BY_MONTH,
    call: "=CRM.ANOMALY(A2:A13,11)",
    result: [[0], [0], [0], [0], [0], [0], [0], [0], [0], [0], [0], [1]],
  },
  KPISLOPE: { cells: NPS_BY_MONTH, call: "=CRM.KPISLOPE(A2:A13)", result: 0.5559440559440559 },
  COMPARE: {
    call: "=CRM.COMPARE(48,80,56,70)",
    result: [[0.20000000000000007, 0.052431472402365065, 0.333872654036906, 0.00804508136819656]],
  },
  CHECK: {
    cells: [
      ["Customer", "Date", "Amount", "Order"],
      ["Ann", "2025-01-03", 80, "A1"],
      ["ANN", "5 January 2025", 90, "A2"],
      ["Bob", "2025-01-09", -20, "B1"],
      ["Bob", "2025-01-10", 70, "B2"],
      ["Bob", "2025-01-10", 70, "B2"],
    ],
    call: "=CRM.CHECK(A1:A6,B1:B6,C1:C6,D1:D6)",
    result: [
      ["issue", "rows", "first_row"],
      ["blank id", 0, ""],
      ["blank date", 0, ""],
      ["text date", 1, 3],
      ["text amount", 0, ""],
      ["duplicate order id", 1, 6],
      ["refund", 1, 4],
      ["ids that differ only in case", 1, 3],
      ["date after as_of", 0, ""],
      ["implausible date", 0, ""],
      ["outlier amount", 0, ""],
    ],
  },
} satisfies Record<string, Example>;
