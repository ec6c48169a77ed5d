import type { Example } from "./example";
import { ORDERS } from "./orders";

export const value = {
  CLV: { call: "=CRM.CLV(100,12,3,40%,200)", result: 1240 },
  "CLV.RETENTION": { call: "=CRM.CLV.RETENTION(100,80%,10%)", result: 266.6666666666667 },
  CAC: { call: "=CRM.CAC(12000,80)", result: 150 },
  PAYBACK: { call: "=CRM.PAYBACK(150,50,60%)", result: 5 },
  LTVCAC: { call: "=CRM.LTVCAC(1440,200)", result: 7.2 },
  MULTIPLE: { call: "=CRM.MULTIPLE(80%,12%)", result: 2.5 },
  "CLV.HISTORIC": {
    cells: ORDERS,
    call: "=CRM.CLV.HISTORIC(A2:A7,D2:D7,40%,2)",
    result: [
      ["customer", "value"],
      ["Ann", 108],
      ["Cai", 80],
    ],
  },
  EQUITY: {
    cells: [
      ["customers", "clv"],
      [200, 1240],
      [1500, 310],
    ],
    call: "=CRM.EQUITY(A2:A3,B2:B3)",
    result: 713000,
  },
  "CLV.FLOW": {
    cells: [
      ["margin", "survival"],
      [100, 0.8],
      [100, 0.7],
      [120, 0.65],
    ],
    call: "=CRM.CLV.FLOW(A2:A4,B2:B4,10%)",
    result: 189.18106686701725,
  },
  "CLV.MIGRATION": {
    cells: [
      ["active", "asleep", "lost", "margin"],
      [0.7, 0.2, 0.1, 100],
      [0.3, 0.4, 0.3, 20],
      [0, 0, 1, 0],
    ],
    call: "=CRM.CLV.MIGRATION(A2:C4,D2:D4,10%)",
    result: [[269.99999999999983], [169.99999999999994], [0.0]],
  },
} satisfies Record<string, Example>;
