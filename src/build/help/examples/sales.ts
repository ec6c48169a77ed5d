import type { Example } from "./example";

export const sales = {
  CONVERSION: { call: "=CRM.CONVERSION(45,300)", result: 0.15 },
  WINRATE: { call: "=CRM.WINRATE(9,6)", result: 0.6 },
  CYCLE: {
    cells: [
      ["created", "closed"],
      ["2025-01-06", "2025-01-26"],
      ["2025-01-10", "2025-02-24"],
      ["2025-02-03", "2025-03-05"],
    ],
    call: "=CRM.CYCLE(A2:A4,B2:B4)",
    result: 30,
  },
} satisfies Record<string, Example>;
