import {
  COMPLAINT_BASES,
  CSAT_MODES,
  type KpiSettings,
  LOYALTY_KPIS,
} from "../../catalog/settings";
import type { SettingKey, Settings, SettingValue } from "./settingKeys";
import { isInRange, SETTING_RULES } from "./settingRules";

type Reader<T> = (value: SettingValue) => T | null;

const number: Reader<number> = (value) => (typeof value === "number" ? value : null);

/** One of some words, in any case. */
const wordOf =
  <Word extends string>(words: readonly Word[]): Reader<Word> =>
  (value) =>
    words.find((word) => word.toLowerCase() === String(value).trim().toLowerCase()) ?? null;

/** Words between semicolons, also full-width ones. */
const list: Reader<readonly string[]> = (value) => {
  const words = String(value)
    .split(/[;；]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  return words.length === 0 ? null : words;
};

const complaintBase = wordOf(COMPLAINT_BASES);

/** Where each setting of the KPIs stands in `CRM_Settings`, and how its cell is read. */
export const KPI_SETTINGS: {
  readonly [Key in keyof KpiSettings]: {
    readonly key: SettingKey;
    readonly read: Reader<NonNullable<KpiSettings[Key]>>;
  };
} = {
  margin: { key: "margin", read: number },
  cac: { key: "cac", read: number },
  lifespan: { key: "lifespan", read: number },
  csatMode: { key: "csat_mode", read: wordOf(CSAT_MODES) },
  csatTop: { key: "csat_top", read: number },
  surveysSent: { key: "surveys_sent", read: number },
  complaintBase: {
    key: "complaint_base",
    read: (value) => number(value) ?? complaintBase(value),
  },
  complaintPer: { key: "complaint_per", read: number },
  slaHours: { key: "sla_hours", read: number },
  loyalty: { key: "coefficient_loyalty", read: wordOf(LOYALTY_KPIS) },
  stages: { key: "stages", read: list },
  benchmarkSatisfaction: { key: "benchmark_satisfaction", read: number },
  benchmarkLoyalty: { key: "benchmark_loyalty", read: number },
  benchmarkConversion: { key: "benchmark_conversion", read: number },
};

/** A number out of a setting's range says nothing: a margin of 40 is not taken for 4,000 %. */
const isSensible = (key: SettingKey, value: unknown): boolean =>
  typeof value !== "number" || isInRange(SETTING_RULES[key], value);

/** What `CRM_Settings` gives the measures. */
export const kpiSettings = (settings: Settings): KpiSettings =>
  Object.fromEntries(
    Object.entries(KPI_SETTINGS).map(([name, { key, read }]) => {
      const value = read(settings[key]);
      return [name, isSensible(key, value) ? value : null];
    })
  ) as unknown as KpiSettings;
