import type { SheetText } from "../../i18n/sheet";
import { TABLE } from "../names";
import type { SettingKey } from "../targets/settingKeys";
import { columnOf } from "./columnOf";

/** The value of a setting, wherever its row stands. */
export function settingOf(key: SettingKey, { settings }: SheetText): string {
  const value = columnOf(TABLE.settings, settings.columns.value);
  const keys = columnOf(TABLE.settings, settings.columns.key);
  return `INDEX(${value},MATCH("${key}",${keys},0))`;
}
