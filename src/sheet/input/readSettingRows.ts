import { DataError } from "../../data/dataError";
import type { RawTable } from "../../data/table";
import { LANGUAGES } from "../../i18n/language";
import { sheetTexts } from "../../i18n/sheet";
import { isUnitKey } from "../own/ownFormat";
import { VALUE_FORMAT } from "../style/numberFormats";
import { SETTING_KEYS, type SettingKey, type SettingValue } from "../targets/settingKeys";
import { isInRange, SETTING_RULES, type SettingRule } from "../targets/settingRules";
import { columnNamed, inputCell, type InputCell, numberIn, Rows, wordIn } from "./inputCells";

const namesOf = (column: "key" | "value"): string[] =>
  [column, ...LANGUAGES.map((language) => sheetTexts[language].settings.columns[column])].map(
    (name) => name.trim().toLowerCase()
  );

/** What a key may hold; units of own KPIs are keys as well. @throws DataError settingUnknown */
function ruleOf({ found, ...where }: InputCell): SettingRule {
  const key = String(found);
  if (isUnitKey(key)) return { words: Object.keys(VALUE_FORMAT) };
  if (!SETTING_KEYS.includes(key as SettingKey))
    throw new DataError("settingUnknown", { ...where, found: key, keys: SETTING_KEYS.join(", ") });
  return SETTING_RULES[key as SettingKey];
}

function valueOf(cell: InputCell, rule: SettingRule): SettingValue {
  if (rule.text) return cell.found;
  if (rule.number === undefined) return wordIn(cell, rule.words ?? []);
  if (rule.words?.includes(String(cell.found).toLowerCase()) === true)
    return wordIn(cell, rule.words);
  const value = numberIn(cell);
  if (isInRange(rule, value)) return value;
  const { from = -Infinity, to = Infinity } = rule.number;
  throw new DataError("outOfRange", { ...cell, found: String(cell.found), from, to });
}

/**
 * Settings from a file with the columns key and value.
 * @throws DataError with the file, row and column
 */
export function readSettingRows(table: RawTable): Record<string, SettingValue> {
  const [key, value] = [columnNamed(table, namesOf("key")), columnNamed(table, namesOf("value"))];
  const rows = new Rows();
  const settings: Record<string, SettingValue> = {};
  for (let row = 0; row < table.rowCount; row++) {
    const [name, cell] = [inputCell(table, row, key), inputCell(table, row, value)];
    if (name.found === "") continue;
    rows.add(name);
    const rule = ruleOf(name);
    settings[String(name.found)] = cell.found === "" ? "" : valueOf(cell, rule);
  }
  return settings;
}
