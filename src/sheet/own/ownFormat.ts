import type { KpiFormat } from "../../catalog/kpis";
import { VALUE_FORMAT } from "../style/numberFormats";
import type { Settings } from "../targets/settingKeys";

const UNIT = "unit.";

/** Setting that says what an own KPI is measured in. */
export const unitKey = (id: string): string => `${UNIT}${id}`;

/** True for a setting that says what an own KPI is measured in. */
export const isUnitKey = (key: string): boolean => key.startsWith(UNIT) && key !== UNIT;

const isFormat = (word: string): word is KpiFormat => Object.hasOwn(VALUE_FORMAT, word);

/** What a number format shows, the surest sign first. */
const SIGNS: readonly (readonly [RegExp, KpiFormat])[] = [
  [/%/, "percent"],
  [/[$€£¥₩]|\[\$/, "money"],
  [/^(?:#,##)?0(?:;|$)/, "count"],
];

/** What an own KPI is measured in: as its setting says, else as the cell is shown, else a plain number. */
export function ownFormat(id: string, settings: Settings, numberFormat: string): KpiFormat {
  const word = String(settings[unitKey(id)] ?? "")
    .trim()
    .toLowerCase();
  if (isFormat(word)) return word;
  return SIGNS.find(([sign]) => sign.test(numberFormat))?.[1] ?? "ratio";
}
