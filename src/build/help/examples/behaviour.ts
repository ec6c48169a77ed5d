import type { Example } from "./example";
import { ORDERS } from "./orders";

export const behaviour = {
  REPEAT: { cells: ORDERS, call: "=CRM.REPEAT(A2:A7,B2:B7)", result: 0.6666666666666666 },
  FREQ: { cells: ORDERS, call: "=CRM.FREQ(A2:A7,,C2:C7)", result: 2 },
  AOV: { cells: ORDERS, call: "=CRM.AOV(D2:D7,C2:C7)", result: 98.33333333333333 },
  ARPU: { cells: ORDERS, call: "=CRM.ARPU(D2:D7,A2:A7)", result: 196.66666666666666 },
  RFM: {
    cells: ORDERS,
    call: "=CRM.RFM(A2:A7,B2:B7,D2:D7)",
    result: [
      ["customer", "recency_days", "frequency", "monetary", "r", "f", "m", "code", "segment"],
      ["Ann", 0, 3, 270, 5, 5, 5, 555, "Champions"],
      ["Bob", 18, 2, 120, 3, 3, 1, 331, "Loyal Customers"],
      ["Cai", 33, 1, 200, 1, 1, 3, 113, "Lost"],
    ],
  },
  SEGMENT: { call: "=CRM.SEGMENT(5,4,4)", result: "Champions" },
  GAP: { cells: ORDERS, call: "=CRM.GAP(A2:A7,B2:B7)", result: 37 },
  WALLET: {
    cells: [
      ["customer", "with us", "in all"],
      ["Ann", 300, 400],
      ["Bob", 50, 500],
      ["Cai", 100, 100],
    ],
    call: "=CRM.WALLET(B2:B4,C2:C4)",
    result: 0.45,
  },
  "WALLET.RULE": { call: "=CRM.WALLET.RULE(1,3)", result: 0.5 },
} satisfies Record<string, Example>;
