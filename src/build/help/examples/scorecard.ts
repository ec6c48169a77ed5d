import type { Example } from "./example";

export const scorecard = {
  COEFFICIENT: { call: "=CRM.COEFFICIENT(85%,90%,20%,7.2%)", result: 2.125 },
  ATTAIN: { call: '=CRM.ATTAIN(20,25,"down")', result: 1.2 },
  SCORE: {
    cells: [
      ["attainment", "weight"],
      [1.1, 2],
      [0.8, 1],
      [0.9, 1],
    ],
    call: "=CRM.SCORE(A2:A4,B2:B4)",
    result: 0.975,
  },
} satisfies Record<string, Example>;
