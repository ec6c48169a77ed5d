import type { Example } from "./example";

export const voice = {
  NPS: {
    cells: [["score"], [10], [9], [8], [7], [6], [10]],
    call: "=CRM.NPS(A2:A7)",
    result: 33.33333333333333,
  },
  CSAT: { cells: [["answer"], [5], [4], [3], [5], [2]], call: "=CRM.CSAT(A2:A6)", result: 0.6 },
  CES: { cells: [["answer"], [7], [6], [4], [7], [5]], call: "=CRM.CES(A2:A6)", result: 5.8 },
  RESPONSERATE: { call: "=CRM.RESPONSERATE(180,600)", result: 0.3 },
  REFERRAL: { call: "=CRM.REFERRAL(18,120)", result: 0.15 },
  DISTRIBUTION: {
    cells: [["answer"], [5], [4], [3], [5], [1]],
    call: "=CRM.DISTRIBUTION(A2:A6,1,5)",
    result: [
      ["score", "count", "share"],
      [1, 1, 0.2],
      [2, 0, 0],
      [3, 1, 0.2],
      [4, 1, 0.2],
      [5, 2, 0.4],
    ],
  },
} satisfies Record<string, Example>;
