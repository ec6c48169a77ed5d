import type { Example } from "./example";
import { ORDERS } from "./orders";

export const retention = {
  RETENTION: { call: "=CRM.RETENTION(200,210,50)", result: 0.8 },
  "RETENTION.ACTIVE": {
    cells: ORDERS,
    call: "=CRM.RETENTION.ACTIVE(A2:A7,B2:B7,DATE(2025,1,1),DATE(2025,2,1),DATE(2025,2,28))",
    result: 0.5,
  },
  CHURN: { call: "=CRM.CHURN(200,30)", result: 0.15 },
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
