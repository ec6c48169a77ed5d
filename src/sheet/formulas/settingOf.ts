import type { SheetText } from "../../i18n/sheet";
import { TABLE } from "../names";
import { SETTING_DEFAULTS, type NumberKey, type SettingKey } from "../targets/settingKeys";
import { columnOf } from "./columnOf";

/** The value of a setting, wherever its row stands. */
export function settingOf(key: SettingKey, { settings }: SheetText): string {
  const value = columnOf(TABLE.settings, settings.columns.value);
  const keys = columnOf(TABLE.settings, settings.columns.key);
  return `INDEX(${value},MATCH("${key}",${keys},0))`;
}

/** The number of a setting that the score needs: its first value where the cell holds none or its row is gone. */
export function numberSettingOf(key: NumberKey, text: SheetText): string {
  const value = settingOf(key, text);
  const first = SETTING_DEFAULTS[key];
  return `IFERROR(IF(ISNUMBER(${value}),${value},${first}),${first})`;
}
