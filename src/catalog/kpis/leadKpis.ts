import { NO_ANSWER, noAnswer, rateOf } from "../measure";
import type { KpiDefinition } from "./definition";

/** KPIs of leads. */
export const LEAD_KPIS = {
  CONVERSION: {
    group: "sales",
    format: "percent",
    direction: "up",
    needs: [
      [{ kind: "leads", roles: ["created", "converted"] }],
      [{ kind: "leads", roles: ["created", "status"] }],
    ],
    weight: 0.1,
    changeTest: "newcombe",
    measure: ({ leads }) => {
      if (leads === null) return NO_ANSWER;
      return leads.converted.n === 0 ? noAnswer("noLeads") : rateOf(leads.converted);
    },
  },
} as const satisfies Record<string, KpiDefinition>;
