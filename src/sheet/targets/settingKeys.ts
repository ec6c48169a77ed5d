/**
 * Keys of `CRM_Settings` with their first values; "" means that the analyst has not said. Nothing that decides a number
 * is hidden in code: thresholds and grades are read from here by formulas and by the results alike.
 */
export const SETTING_DEFAULTS = {
  currency: "",
  margin: "",
  cac: "",
  lifespan: "",
  csat_mode: "top",
  csat_top: 2,
  surveys_sent: "",
  complaint_base: "orders",
  complaint_per: 100,
  sla_hours: "",
  quota: "",
  stages: "",
  coefficient_loyalty: "REPEAT",
  coefficient_preset: "general",
  benchmark_satisfaction: "",
  benchmark_loyalty: "",
  benchmark_conversion: "",
  benchmark_frequency: "",
  benchmark_aov: "",
  benchmark_risk: "",
  risk_rate: "",
  weight_satisfaction: "",
  weight_loyalty: "",
  weight_conversion: "",
  weight_frequency: "",
  weight_aov: "",
  weight_safety: "",
  green_from: 1,
  amber_from: 0.9,
  cap: 1.2,
  grade_a: 0.9,
  grade_b: 0.8,
  grade_c: 0.7,
} as const satisfies Record<string, string | number>;

export type SettingKey = keyof typeof SETTING_DEFAULTS;
export const SETTING_KEYS = Object.keys(SETTING_DEFAULTS) as readonly SettingKey[];

export type SettingValue = string | number;
export type Settings = Readonly<Record<SettingKey, SettingValue>> &
  Readonly<Record<string, SettingValue>>;

/** Settings that the score cannot do without. */
export type NumberKey = {
  [Key in SettingKey]: (typeof SETTING_DEFAULTS)[Key] extends number ? Key : never;
}[SettingKey];

/** The number of a setting, as the formulas read it: its first value where the cell holds none. */
export function numberSetting(key: NumberKey, settings: Settings): number {
  const value = settings[key];
  return typeof value === "number" ? value : SETTING_DEFAULTS[key];
}

/** Number format of the values, where a number is not just a number. */
export const SETTING_FORMATS: Partial<Record<SettingKey, string>> = {
  margin: "0.0%",
  cac: "#,##0.00",
  quota: "#,##0.00",
  benchmark_satisfaction: "0.0%",
  benchmark_loyalty: "0.0%",
  benchmark_conversion: "0.0%",
  benchmark_aov: "#,##0.00",
  benchmark_risk: "0.0%",
  risk_rate: "0.0%",
  green_from: "0%",
  amber_from: "0%",
  cap: "0%",
  grade_a: "0%",
  grade_b: "0%",
  grade_c: "0%",
};
