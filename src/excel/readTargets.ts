import type { SettingValue } from "../sheet/targets/settingKeys";
import { TARGET_COLUMNS, TARGET_INDEX, type TargetColumn } from "../sheet/targets/targetColumns";
import { TABLE } from "../sheet/names";
import { withExcel } from "./session/session";

/** What the analyst keeps on the sheet of targets: the rows of targets by KPI id, and the settings by key. */
export interface KeptTargets {
  readonly targets: Readonly<
    Record<string, Readonly<Partial<Record<TargetColumn, string | number>>>>
  >;
  readonly settings: Readonly<Record<string, SettingValue>>;
}

const plain = (value: unknown): string | number =>
  typeof value === "number" ? value : String(value);

/** Rows by what stands in their first cell; the first of several counts, as in the formulas. */
function byFirstCell<T>(
  rows: unknown[][],
  of: (row: unknown[], i: number) => T
): Record<string, T> {
  const named = rows.map((row, i): [string, T] => [String(row[0]).trim(), of(row, i)]);
  return Object.fromEntries(named.filter(([name]) => name !== "").reverse());
}

/** A row of targets; the source of an own KPI as the formula that names its cell. */
function targetRow(row: unknown[], formulas: unknown[]): KeptTargets["targets"][string] {
  const values = TARGET_COLUMNS.map((column, i) => [column, plain(row[i] ?? "")] as const);
  const source = String(formulas[TARGET_INDEX.source] ?? "");
  return { ...Object.fromEntries(values), ...(source.startsWith("=") ? { source } : {}) };
}

/** Targets and settings of this workbook; null when it has no table of targets. */
export const readTargets = (): Promise<KeptTargets | null> =>
  withExcel(async ({ context, sync }) => {
    const tables = [TABLE.targets, TABLE.settings].map((name) =>
      context.workbook.tables.getItemOrNullObject(name).load("name")
    );
    await sync();
    const bodies = tables.map((table) =>
      table.isNullObject ? null : table.getDataBodyRange().load("values,formulas")
    );
    const [targets, settings] = bodies;
    if (!targets) return null;
    await sync();
    return {
      targets: byFirstCell(targets.values, (row, i) => targetRow(row, targets.formulas[i] ?? [])),
      settings: byFirstCell(settings?.values ?? [], (row) => plain(row[1] ?? "")),
    };
  });
