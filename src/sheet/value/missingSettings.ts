import { type KpiDefinition, KPIS } from "../../catalog/kpis";
import type { KpiFact } from "../facts";
import { KPI_SETTINGS, kpiSettings } from "../targets/kpiSettings";
import type { SettingKey, Settings } from "../targets/settingKeys";

/** Settings without which a KPI has no value, by their keys in `CRM_Settings`; none where it has one. */
export function missingSettings(
  { id, value }: Pick<KpiFact, "id" | "value">,
  settings: Settings
): readonly SettingKey[] {
  const definition = (KPIS as Readonly<Record<string, KpiDefinition>>)[id];
  if (value !== null || definition === undefined) return [];
  const given = kpiSettings(settings);
  return (definition.settings ?? [])
    .filter((name) => given[name] === null)
    .map((name) => KPI_SETTINGS[name].key);
}
