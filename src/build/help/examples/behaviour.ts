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
} satisfies Record<string, Example>;
