import {
  type Component,
  type ComponentValues,
  COMPONENTS,
  type Preset,
  PRESET_WEIGHTS,
  PRESETS,
} from "../../catalog/coefficient/components";
import type { SettingKey, Settings } from "../targets/settingKeys";

/** Where the benchmark of each component stands in `CRM_Settings`; of safety it is the risk rate's. */
export const BENCHMARK_KEYS = {
  satisfaction: "benchmark_satisfaction",
  loyalty: "benchmark_loyalty",
  conversion: "benchmark_conversion",
  frequency: "benchmark_frequency",
  averageOrder: "benchmark_aov",
  safety: "benchmark_risk",
} as const satisfies Record<Component, SettingKey>;

/** Where the analyst's own weights stand; empty means those of the preset. */
export const WEIGHT_KEYS = {
  satisfaction: "weight_satisfaction",
  loyalty: "weight_loyalty",
  conversion: "weight_conversion",
  frequency: "weight_frequency",
  averageOrder: "weight_aov",
  safety: "weight_safety",
} as const satisfies Record<Component, SettingKey>;

const numberOf = (value: unknown): number | null => (typeof value === "number" ? value : null);

const perComponent = (of: (component: Component) => number | null): ComponentValues =>
  Object.fromEntries(COMPONENTS.map((component) => [component, of(component)])) as Record<
    Component,
    number | null
  >;

/** 1 − a risk rate; null unless it is a fraction. */
export function safetyOf(risk: unknown): number | null {
  const rate = numberOf(risk);
  return rate === null || rate < 0 || rate > 1 ? null : 1 - rate;
}

/** The chosen preset; null for a word that is none. */
export const presetOf = ({ coefficient_preset }: Settings): Preset | null =>
  PRESETS.find((preset) => preset === String(coefficient_preset).trim().toLowerCase()) ?? null;

export const benchmarksOf = (settings: Settings): ComponentValues =>
  perComponent((component) => {
    const benchmark = settings[BENCHMARK_KEYS[component]];
    return component === "safety" ? safetyOf(benchmark) : numberOf(benchmark);
  });

export function weightsOf(settings: Settings): ComponentValues {
  const preset = presetOf(settings);
  return perComponent((component) => {
    const own = numberOf(settings[WEIGHT_KEYS[component]]);
    return own ?? (preset === null ? null : PRESET_WEIGHTS[preset][component]);
  });
}
