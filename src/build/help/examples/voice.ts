import type { Example } from "./example";

export const voice = {
  NPS: {
    cells: [["score"], [10], [9], [8], [7], [6], [10]],
    call: "=CRM.NPS(A2:A7)",
    result: 33.33333333333333,
  },
  CSAT: { cells: [["answer"], [5], [4], [3], [5], [2]], call: "=CRM.CSAT(A2:A6)", result: 0.6 },
} satisfies Record<string, Example>;
