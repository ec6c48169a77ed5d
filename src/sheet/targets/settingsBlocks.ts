import { area, PLAIN } from "../block/areas";
import { TABLE_STYLE, type BlockSpec } from "../block/blockSpec";
import type { SheetFacts } from "../facts";
import { BLOCK, TABLE } from "../names";
import { TEXT } from "../style/numberFormats";
import { PALETTE } from "../style/palette";
import { SETTING_FORMATS, SETTING_KEYS, type SettingKey } from "./settingKeys";
import type { SettingTable } from "./settingsTable";
import { SETTINGS_COLUMN } from "./targetsBlocks";

export function settingsTitle({ text }: SheetFacts): BlockSpec {
  return {
    name: BLOCK.settingsTitle,
    sheet: "targets",
    column: SETTINGS_COLUMN,
    gap: 0,
    rows: 3,
    columns: 2,
    build: () => ({
      ...PLAIN,
      cells: [[text.settings.title], [text.settings.help], [""]],
      styles: [
        { area: area(0, 0), style: { bold: true, size: 16, color: PALETTE.ink } },
        { area: area(1, 0), style: { color: PALETTE.quiet } },
      ],
    }),
  };
}

const isKnown = (key: string): key is SettingKey => SETTING_KEYS.some((known) => known === key);

/** `CRM_Settings`: what all KPIs share, kept by the analyst. */
export function settingsBlock({ text }: SheetFacts, table: SettingTable): BlockSpec {
  const { key, value } = text.settings.columns;
  return {
    name: TABLE.settings,
    sheet: "targets",
    column: SETTINGS_COLUMN,
    gap: 1,
    rows: table.length + 1,
    columns: 2,
    table: { name: TABLE.settings, style: TABLE_STYLE },
    build: () => ({
      ...PLAIN,
      cells: [[key, value], ...table.map((line) => [line.key, line.cell])],
      formats: [
        { area: area(1, 0, table.length), numberFormat: TEXT },
        ...table.flatMap((line, i) => {
          const numberFormat = isKnown(line.key) ? SETTING_FORMATS[line.key] : undefined;
          return numberFormat === undefined ? [] : [{ area: area(i + 1, 1), numberFormat }];
        }),
      ],
      styles: [
        { area: area(0, 0, 1, 2), style: { bold: true, color: PALETTE.ink } },
        { area: area(1, 0, table.length), style: { color: PALETTE.quiet } },
        { area: area(1, 1, table.length), style: { color: PALETTE.input, align: "Right" } },
      ],
    }),
  };
}

/** What each setting means; each line names its key, so that it stays right when the table is sorted. */
export function settingsHelp({ text }: SheetFacts): BlockSpec {
  return {
    name: BLOCK.settingsHelp,
    sheet: "targets",
    column: SETTINGS_COLUMN + 3,
    gap: 5,
    rows: SETTING_KEYS.length,
    columns: 1,
    build: () => ({
      ...PLAIN,
      cells: SETTING_KEYS.map((key) => [text.settings.meaning[key]]),
      styles: [{ area: area(0, 0, SETTING_KEYS.length), style: { color: PALETTE.quiet } }],
    }),
  };
}
