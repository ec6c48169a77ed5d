import type { Example } from "./example";

export const service = {
  FCR: { call: "=CRM.FCR(360,520,40)", result: 0.75 },
  COMPLAINT: { call: "=CRM.COMPLAINT(18,1200,1000)", result: 15 },
  HANDLETIME: {
    cells: [
      ["opened", "closed"],
      ["2025-03-03", "2025-03-04"],
      ["2025-03-04", "2025-03-06"],
      ["2025-03-05", "2025-03-09"],
      ["2025-03-06", ""],
    ],
    call: "=CRM.HANDLETIME(A2:A5,B2:B5)",
    result: 48,
  },
  RETURNRATE: { call: "=CRM.RETURNRATE(24,800)", result: 0.03 },
} satisfies Record<string, Example>;
