import type { Example } from "./example";
import { ORDERS } from "./orders";

/** One customer grew, one shrank, one left, and one is new. */
const MRR = [
  ["customer", "start_mrr", "end_mrr"],
  ["Ann", 500, 800],
  ["Bob", 400, 300],
  ["Cai", 100, ""],
  ["Dan", "", 250],
] as const;

export const retention = {
  RETENTION: { call: "=CRM.RETENTION(200,210,50)", result: 0.8 },
  "RETENTION.ACTIVE": {
    cells: ORDERS,
    call: "=CRM.RETENTION.ACTIVE(A2:A7,B2:B7,DATE(2025,1,1),DATE(2025,2,1),DATE(2025,2,28))",
    result: 0.5,
  },
  "RETENTION.IDS": {
    cells: [
      ["January", "February"],
      ["Ann", "Cai"],
      ["Bob", "Dan"],
      ["Cai", "Ann"],
      ["Eve", ""],
    ],
    call: "=CRM.RETENTION.IDS(A2:A5,B2:B4)",
    result: 0.5,
  },
  CHURN: { call: "=CRM.CHURN(200,30)", result: 0.15 },
  "CHURN.CONVERT": { call: "=CRM.CHURN.CONVERT(2%,12,1)", result: 0.2152832762652 },
  GRR: {
    cells: MRR,
    call: "=CRM.GRR(B2:B5,C2:C5)",
    result: 0.8,
  },
  NRR: {
    cells: MRR,
    call: "=CRM.NRR(B2:B5,C2:C5)",
    result: 1.1,
  },
  QUICKRATIO: { call: "=CRM.QUICKRATIO(30,10,4,6)", result: 4 },
  COHORT: {
    cells: ORDERS,
    call: '=CRM.COHORT(A2:A7,B2:B7,,"M","count")',
    result: [
      ["cohort", "size", 0, 1, 2],
      [45658, 2, 2, 1, 2],
      [45689, 1, 1, 0, ""],
    ],
  },
} satisfies Record<string, Example>;
