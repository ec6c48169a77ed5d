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
  "NPS.TEST": {
    cells: [
      ["before", "after"],
      [10, 10],
      [9, 10],
      [7, 9],
      [3, 8],
      [5, 6],
      [8, ""],
    ],
    call: "=CRM.NPS.TEST(A2:A7,B2:B6)",
    result: [
      [40.0, 48.898988855712666, -55.840257037622294, 135.84025703762228, 0.41334986430309273],
    ],
  },
} satisfies Record<string, Example>;
