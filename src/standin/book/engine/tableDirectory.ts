import type { TableScope } from "../formulas/tableScope";
import type { EngineCell, EngineTable, Position } from "./engineTypes";
import { tableKey, type HostState, type TableRecord } from "./hostState";

/** The engine's getters that tables are looked up with; core plugins and the book have them alike. */
export interface TableGetters {
  getSheetIds(): string[];
  getCoreTables(sheetId: string): EngineTable[];
  getCoreTable(position: Position): EngineTable | undefined;
  getCell(position: Position): EngineCell | undefined;
  hostState(): HostState;
}

export interface FoundTable extends TableScope {
  readonly key: string;
  readonly record: TableRecord;
  readonly engine: EngineTable;
}

export function listTables(getters: TableGetters, sheetId?: string): FoundTable[] {
  const sheets = sheetId === undefined ? getters.getSheetIds() : [sheetId];
  return sheets.flatMap((id) =>
    getters.getCoreTables(id).flatMap((table) => describe(getters, id, table) ?? [])
  );
}

export function findTable(getters: TableGetters, name: string): FoundTable | undefined {
  const wanted = name.toLowerCase();
  for (const sheetId of getters.getSheetIds())
    for (const table of getters.getCoreTables(sheetId))
      if (getters.hostState().tables[tableKey(sheetId, table.id)]?.name.toLowerCase() === wanted)
        return describe(getters, sheetId, table);
  return undefined;
}

export function tableAt(getters: TableGetters, position: Position): FoundTable | undefined {
  const table = getters.getCoreTable(position);
  return table && describe(getters, position.sheetId, table);
}

function describe(
  getters: TableGetters,
  sheetId: string,
  engine: EngineTable
): FoundTable | undefined {
  const key = tableKey(sheetId, engine.id);
  const record = getters.hostState().tables[key];
  if (!record) return undefined;
  const { zone } = engine.range;
  const columns = Array.from({ length: zone.right - zone.left + 1 }, (_, index) =>
    headerText(getters, { sheetId, row: zone.top, col: zone.left + index })
  );
  return { key, record, engine, sheetId, zone, columns, hasTotals: engine.config.totalRow };
}

function headerText(getters: TableGetters, position: Position): string {
  return (getters.getCell(position)?.content ?? "").replace(/^'/, "");
}
