import type { HelpText } from "../../i18n/help";

/** Functions by group, everyday ones first; the index shows them in this order. */
export const FUNCTION_GROUPS: readonly {
  readonly key: keyof HelpText["groups"];
  readonly ids: readonly (keyof HelpText["functions"])[];
}[] = [
  { key: "retention", ids: ["RETENTION", "RETENTION.ACTIVE", "CHURN", "COHORT"] },
  { key: "value", ids: ["CLV", "CLV.RETENTION", "CAC", "PAYBACK", "LTVCAC"] },
  { key: "voice", ids: ["NPS", "CSAT"] },
  { key: "sales", ids: ["CONVERSION", "WINRATE", "CYCLE"] },
  { key: "behaviour", ids: ["REPEAT", "FREQ", "AOV", "ARPU", "RFM"] },
  { key: "scorecard", ids: ["COEFFICIENT", "ATTAIN", "SCORE"] },
];
