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
  RANGESCORE: { call: "=CRM.RANGESCORE(30,-100,100)", result: 0.65 },
  GRADE: { call: "=CRM.GRADE(85%)", result: "B" },
  VARIANCE: { call: '=CRM.VARIANCE(85%,60%,"pp")', result: 25 },
  HEALTH: {
    cells: [
      ["usage", "satisfaction"],
      [0.9, 5],
      [0.4, 3],
      [0.2, 2],
      ["weight", ""],
      [2, 1],
      [0, 1],
      [1, 5],
    ],
    call: "=CRM.HEALTH(A2:B4,A6:B6,A7:B7,A8:B8)",
    result: [[93.33333333333333], [43.333333333333336], [21.666666666666668]],
  },
  "COEFFICIENT.INDEX": {
    cells: [
      ["value", "benchmark", "weight"],
      [0.85, 0.6, 1],
      [0.9, 0.8, 1],
      [0.2, 0.15, 1],
    ],
    call: "=CRM.COEFFICIENT.INDEX(A2:A4,B2:B4,C2:C4)",
    result: 1.2856407953291176,
  },
} satisfies Record<string, Example>;
