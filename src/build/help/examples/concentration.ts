import type { Example } from "./example";
import { ORDERS } from "./orders";

export const concentration = {
  PARETO: { cells: ORDERS, call: "=CRM.PARETO(D2:D7,A2:A7)", result: 0.4576271186440678 },
  ABC: {
    cells: [
      ["product", "revenue"],
      ["Chair", 150],
      ["Desk", 800],
      ["Lamp", 50],
    ],
    call: "=CRM.ABC(A2:A4,B2:B4)",
    result: [
      ["item", "amount", "share", "cumulative", "class"],
      ["Desk", 800, 0.8, 0.8, "A"],
      ["Chair", 150, 0.15, 0.95, "B"],
      ["Lamp", 50, 0.05, 1, "C"],
    ],
  },
  AFFINITY: {
    cells: [
      ["order", "item"],
      ["A-1", "bread"],
      ["A-1", "butter"],
      ["A-2", "bread"],
      ["A-2", "butter"],
      ["A-3", "bread"],
      ["A-4", "milk"],
    ],
    call: "=CRM.AFFINITY(A2:A7,B2:B7)",
    result: [
      ["item_a", "item_b", "orders", "support", "confidence", "lift"],
      ["butter", "bread", 2, 0.5, 1, 1.3333333333333333],
      ["bread", "butter", 2, 0.5, 0.6666666666666666, 1.3333333333333333],
    ],
  },
  GINI: { cells: ORDERS, call: "=CRM.GINI(D2:D7,A2:A7)", result: 0.1694915254237288 },
  HHI: { cells: ORDERS, call: "=CRM.HHI(D2:D7,A2:A7)", result: 0.36569951163458775 },
  LORENZ: {
    cells: ORDERS,
    call: "=CRM.LORENZ(D2:D7,A2:A7,4)",
    result: [
      ["customer_share", "revenue_share"],
      [0, 0],
      [0.25, 0.1525423728813559],
      [0.5, 0.3728813559322034],
      [0.75, 0.6567796610169492],
      [1, 1],
    ],
  },
} satisfies Record<string, Example>;
