import type { KpiId } from "../../../catalog/kpis";
import type { PaneText } from "../../../i18n/pane";
import type { SettingKey } from "../../../sheet/targets/settingKeys";
import type { EntryKind } from "../../entries/entryText";

/** Keys of `CRM_Settings` that the pane has words for. */
type AskedKey = keyof PaneText["targets"]["settings"]["labels"] & SettingKey;
/** Words that settings take. */
type SettingWord = keyof PaneText["targets"]["settings"]["words"];

/** A figure of `CRM_Settings` that only the analyst knows: typed, or one of a few words, or either. */
export interface SettingField {
  readonly key: AskedKey;
  /** KPIs that need it. */
  readonly kpis: readonly KpiId[];
  readonly entry?: EntryKind;
  readonly isAllowed?: (value: number) => boolean;
  readonly words?: readonly SettingWord[];
  /** Industries of the coefficient that it belongs to; absent is all. */
  readonly presets?: readonly string[];
}

const notNegative = (value: number): boolean => value >= 0;
const positive = (value: number): boolean => value > 0;
const share = (value: number): boolean => value > 0 && value <= 1;
const percent = (key: AskedKey, presets?: readonly string[]) => ({
  ...{ key, kpis: ["COEFFICIENT"] as const, entry: "percent" as const, isAllowed: share },
  ...(presets === undefined ? {} : { presets }),
});

/** All of them, in the order in which they are asked for. */
export const SETTING_FIELDS: readonly SettingField[] = [
  {
    key: "margin",
    kpis: ["CLV", "LTVCAC", "PAYBACK"],
    entry: "percent",
    isAllowed: (value) => Math.abs(value) <= 1,
  },
  { key: "cac", kpis: ["CLV"], entry: "number", isAllowed: notNegative },
  { key: "lifespan", kpis: ["CLV", "LTVCAC"], entry: "number", isAllowed: positive },
  { key: "surveys_sent", kpis: ["RESPONSERATE"], entry: "number", isAllowed: positive },
  {
    key: "complaint_base",
    kpis: ["COMPLAINT"],
    words: ["orders", "customers"],
    entry: "number",
    isAllowed: positive,
  },
  { key: "quota", kpis: ["PIPELINE"], entry: "number", isAllowed: positive },
  { key: "sla_hours", kpis: ["RESPONSE"], entry: "number", isAllowed: positive },
  {
    key: "coefficient_preset",
    kpis: ["COEFFICIENT"],
    words: ["general", "retail", "services", "finance"],
  },
  percent("benchmark_satisfaction"),
  percent("benchmark_loyalty"),
  percent("benchmark_conversion"),
  {
    key: "benchmark_frequency",
    kpis: ["COEFFICIENT"],
    entry: "number",
    isAllowed: positive,
    presets: ["retail"],
  },
  {
    key: "benchmark_aov",
    kpis: ["COEFFICIENT"],
    entry: "number",
    isAllowed: positive,
    presets: ["retail"],
  },
  percent("risk_rate", ["finance"]),
  percent("benchmark_risk", ["finance"]),
];
