import { SETTING_DEFAULTS, type SettingValue } from "../../../sheet/targets/settingKeys";
import { entryText } from "../../entries/entryText";
import { readEntry } from "../../entries/readEntry";
import { chosenKpis } from "../../kpis/chosenKpis";
import type { PaneState } from "../paneState";
import { SETTING_FIELDS, type SettingField } from "./settingFields";

const keptValue = ({ kept }: PaneState, { key }: SettingField): SettingValue =>
  kept?.settings[key] ?? SETTING_DEFAULTS[key];

/** The text of a figure: as typed, else what the sheet has or begins with. */
export function settingText(state: PaneState, field: SettingField): string {
  const typed = state.settings[field.key];
  if (typed !== undefined) return typed;
  const value = keptValue(state, field);
  if (typeof value === "string") return value;
  return entryText(value, field.entry ?? "number");
}

/** Value of a figure's text; null when it is none, "" for nothing. */
export function settingValue(text: string, field: SettingField): SettingValue | null {
  const { entry, words = [], isAllowed = () => true } = field;
  if (text.trim() === "" || words.some((word) => word === text)) return text.trim();
  const value = entry === undefined ? null : readEntry(text, entry);
  return value !== null && isAllowed(value) ? value : null;
}

/** The industry whose weights the coefficient takes. */
function presetOf(state: PaneState): string {
  const field = SETTING_FIELDS.find(({ key }) => key === "coefficient_preset");
  return field === undefined ? "" : settingText(state, field);
}

/** The figures that the chosen KPIs need. */
export function askedSettings(state: PaneState): readonly SettingField[] {
  const chosen = chosenKpis(state);
  const preset = presetOf(state);
  return SETTING_FIELDS.filter(
    ({ kpis, presets }) =>
      kpis.some((id) => chosen.includes(id)) && (presets?.includes(preset) ?? true)
  );
}

/** Figures that were typed, as `CRM_Settings` keeps them. */
export function typedSettings(state: PaneState): Readonly<Record<string, SettingValue>> {
  const typed = askedSettings(state).flatMap((field): [string, SettingValue][] => {
    const text = state.settings[field.key];
    const value = text === undefined ? null : settingValue(text, field);
    return value === null || value === keptValue(state, field) ? [] : [[field.key, value]];
  });
  return Object.fromEntries(typed);
}

/** Figures whose text is no value of theirs. */
export const unreadableSettings = (state: PaneState): readonly SettingField[] =>
  askedSettings(state).filter((field) => settingValue(settingText(state, field), field) === null);

/** Figures that are still to be given. */
export const openSettings = (state: PaneState): readonly SettingField[] =>
  askedSettings(state).filter((field) => settingText(state, field).trim() === "");
