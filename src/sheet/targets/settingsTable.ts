import type { ExistingCell } from "../existing";
import type { PlannedCell } from "../plan";
import { joinedRows } from "./joinedRows";
import { SETTING_DEFAULTS, SETTING_KEYS, type Settings, type SettingValue } from "./settingKeys";

export interface SettingLine {
  readonly key: string;
  /** null leaves the analyst's cell alone. */
  readonly cell: PlannedCell;
  readonly value: SettingValue;
}

export type SettingTable = readonly SettingLine[];

const keyOf = (row: readonly ExistingCell[]): string => String(row[0]?.value ?? "").trim();

function valueOf(row: readonly ExistingCell[]): SettingValue {
  const value = row[1]?.value ?? "";
  return typeof value === "boolean" ? String(value) : value;
}

/** The table of settings: rows that are there keep place and value, unless the request gives another. */
export function settingTable(
  existing: readonly (readonly ExistingCell[])[],
  given: Readonly<Record<string, SettingValue>>
): SettingTable {
  const kept = existing.map((row) => {
    const key = keyOf(row);
    return { key, cell: given[key] ?? null, value: given[key] ?? valueOf(row) };
  });
  const known = new Set(kept.map(({ key }) => key));
  const added = [...SETTING_KEYS, ...Object.keys(given)]
    .filter((key, i, keys) => !known.has(key) && keys.indexOf(key) === i)
    .map((key) => {
      const value = given[key] ?? (SETTING_DEFAULTS as Record<string, SettingValue>)[key] ?? "";
      return { key, cell: value, value };
    });
  return joinedRows(kept, added);
}

/** The settings as the formulas find them: the first row of a key counts, a missing row has its first value. */
export function settingsOf(table: SettingTable): Settings {
  const settings: Record<string, SettingValue> = { ...SETTING_DEFAULTS };
  for (const { key, value } of [...table].reverse()) settings[key] = value;
  return settings as Settings;
}
