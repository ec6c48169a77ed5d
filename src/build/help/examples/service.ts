import type { Example } from "./example";

export const service = {
  FCR: { call: "=CRM.FCR(360,520,40)", result: 0.75 },
  COMPLAINT: { call: "=CRM.COMPLAINT(18,1200,1000)", result: 15 },
  RETURNRATE: { call: "=CRM.RETURNRATE(24,800)", result: 0.03 },
} satisfies Record<string, Example>;
