import { TABLE } from "../sheet/names";
import { kpiIdOf } from "../sheet/targets/kpiIdOf";
import type { SettingValue } from "../sheet/targets/settingKeys";
import { TARGET_COLUMNS, type TargetColumn } from "../sheet/targets/targetColumns";
import { withExcel } from "./session/session";

/** What the analyst keeps on the sheet of targets: the rows of targets by KPI id, and the settings by key. */
export interface KeptTargets {
  readonly targets: Readonly<
    Record<string, Readonly<Partial<Record<TargetColumn, string | number>>>>
  >;
  readonly settings: Readonly<Record<string, SettingValue>>;
}

type Row = readonly unknown[];

const plain = (value: unknown): string | number =>
  typeof value === "number" ? value : String(value ?? "");

const settingKeyOf = (cell: unknown): string => String(cell).trim();

/** Rows by what stands in their first cell; the first of several counts, as in the formulas. */
function byFirstCell<T>(
  { values, formulas }: Pick<Excel.Range, "values" | "formulas">,
  nameOf: (cell: unknown) => string,
  of: (values: Row, formulas: Row) => T
): Record<string, T> {
  const named = values.map((row: Row, i): [string, T] => [
    nameOf(row[0]),
    of(row, formulas[i] ?? []),
  ]);
  return Object.fromEntries(named.filter(([name]) => name !== "").reverse());
}

/** A source is told by its formula, which names the cell; a number that was typed there is its own formula. */
const targetRow = (values: Row, formulas: Row): KeptTargets["targets"][string] =>
  Object.fromEntries(
    TARGET_COLUMNS.map((column, i) => [
      column,
      plain(column === "source" ? formulas[i] : values[i]),
    ])
  );

/** Targets and settings of this workbook; null when it has no table of targets. */
export const readTargets = (): Promise<KeptTargets | null> =>
  withExcel(async ({ context, sync }) => {
    const tables = [TABLE.targets, TABLE.settings].map((name) =>
      context.workbook.tables.getItemOrNullObject(name).load("name")
    );
    await sync();
    const [targets, settings] = tables.map((table) =>
      table.isNullObject ? null : table.getDataBodyRange().load("values,formulas")
    );
    if (!targets) return null;
    await sync();
    return {
      targets: byFirstCell(targets, kpiIdOf, targetRow),
      settings: settings ? byFirstCell(settings, settingKeyOf, (row) => plain(row[1])) : {},
    };
  });
