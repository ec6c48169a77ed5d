import { PRESETS } from "../../catalog/coefficient/components";
import { COMPLAINT_BASES, CSAT_MODES, LOYALTY_KPIS } from "../../catalog/settings";
import type { SettingKey } from "./settingKeys";

/** What a setting may hold besides nothing: a number from and to, one of some words, any text. */
export interface SettingRule {
  readonly number?: { readonly from?: number; readonly to?: number };
  readonly words?: readonly string[];
  readonly text?: true;
}

const amount: SettingRule = { number: { from: 0 } };
const text: SettingRule = { text: true };

export const SETTING_RULES: Readonly<Record<SettingKey, SettingRule>> = {
  currency: text,
  margin: { number: { from: -1, to: 1 } },
  cac: amount,
  lifespan: amount,
  csat_mode: { words: CSAT_MODES },
  csat_top: { number: { from: 1 } },
  surveys_sent: amount,
  complaint_base: { ...amount, words: COMPLAINT_BASES },
  complaint_per: amount,
  sla_hours: amount,
  quota: amount,
  stages: text,
  coefficient_loyalty: { words: LOYALTY_KPIS },
  coefficient_preset: { words: PRESETS },
  benchmark_satisfaction: amount,
  benchmark_loyalty: amount,
  benchmark_conversion: amount,
  benchmark_frequency: amount,
  benchmark_aov: amount,
  benchmark_risk: amount,
  risk_rate: amount,
  weight_satisfaction: amount,
  weight_loyalty: amount,
  weight_conversion: amount,
  weight_frequency: amount,
  weight_aov: amount,
  weight_safety: amount,
  green_from: amount,
  amber_from: amount,
  cap: amount,
  grade_a: amount,
  grade_b: amount,
  grade_c: amount,
};

/** True for a number that a setting may be. */
export const isInRange = ({ number }: SettingRule, value: number): boolean =>
  number !== undefined && value >= (number.from ?? -Infinity) && value <= (number.to ?? Infinity);
