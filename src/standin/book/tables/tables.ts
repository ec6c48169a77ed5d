import { contentOf } from "../cells/content";
import { reach } from "../edit/reach";
import { writeEntries } from "../edit/writeEntries";
import type { Engine } from "../engine/Engine";
import type { EngineTable, Position, Zone } from "../engine/engineTypes";
import { formulaCells } from "../engine/formulaCells";
import { tableKey, type TableRecord } from "../engine/hostState";
import { plainText } from "../engine/plainText";
import { findTable, listTables, type FoundTable } from "../engine/tableDirectory";
import { withoutTable } from "../formulas/withoutTable";
import { renameInFormula } from "../formulas/renameInFormula";
import { insertCells } from "../edit/shiftCells";
import { rowsOf } from "../edit/zones";
import { tableConfig } from "./tableConfig";

const DEFAULT_STYLE = "TableStyleMedium2";

/** Makes a table of a range. Headers become text, unique and never empty. */
export function addTable(
  engine: Engine,
  sheetId: string,
  asked: Zone,
  hasHeaders: boolean
): string {
  const { getters } = engine;
  const body = hasHeaders ? withBody(asked) : { ...asked, bottom: asked.bottom + 1 };
  const zone = reach(engine, sheetId, body);
  if (!hasHeaders) insertCells(engine, sheetId, { ...asked, bottom: asked.top }, "ROW");
  writeHeaders(engine, sheetId, zone);
  engine.run("CREATE_TABLE", {
    sheetId,
    ranges: [{ _sheetId: sheetId, _zone: zone }],
    tableType: "static",
    config: tableConfig({
      style: DEFAULT_STYLE,
      showTotals: false,
      showFilter: true,
      showBandedRows: true,
    }),
  });
  const made = getters
    .getCoreTables(sheetId)
    .find(({ range }) => range.zone.top === zone.top && range.zone.left === zone.left);
  return getters.hostState().tables[tableKey(sheetId, made?.id ?? "")]?.id ?? "";
}

/** A table has at least one row under its headers. */
const withBody = (zone: Zone): Zone =>
  rowsOf(zone) > 1 ? zone : { ...zone, bottom: zone.top + 1 };

/** Headers are what was written, whether or not formulas are being calculated. */
function headersAsWritten(engine: Engine, positions: readonly Position[]): readonly string[] {
  const texts = positions.map((position) => plainText(engine.getters, position));
  const plain = texts.filter((text) => text !== null);
  if (plain.length === texts.length) return plain;
  engine.calculateNow();
  return positions.map((position) => engine.evaluated(position).formattedValue);
}

function writeHeaders(engine: Engine, sheetId: string, zone: Zone): void {
  const taken = new Set<string>();
  const positions = Array.from({ length: zone.right - zone.left + 1 }, (_, index) => ({
    ...{ sheetId, row: zone.top, col: zone.left + index },
  }));
  const written = headersAsWritten(engine, positions);
  const headers = positions.map((position, index) => {
    const shown = written[index] || `Column${index + 1}`;
    let header = shown;
    for (let number = 2; taken.has(header.toLowerCase()); number++) header = `${shown}${number}`;
    taken.add(header.toLowerCase());
    return { position, header };
  });
  writeEntries(engine, sheetId, { ...zone, bottom: zone.top }, [headers.map(() => null)]);
  for (const { position, header } of headers)
    engine.run("UPDATE_CELL", { ...position, content: contentOf(header) });
}

export function tableById({ getters }: Engine, id: string): FoundTable | undefined {
  return listTables(getters).find(({ record }) => record.id === id);
}

export function tableByKey(engine: Engine, key: string): FoundTable | undefined {
  return tableById(engine, key) ?? findTable(engine.getters, key);
}

export function setTableRecord(
  engine: Engine,
  table: FoundTable,
  change: Partial<TableRecord>
): void {
  engine.set("tables", table.key, { ...table.record, ...change });
  if (change.style === undefined) return;
  const { hasFilters, totalRow, bandedRows } = table.engine.config;
  configureTable(
    engine,
    table,
    tableConfig({
      style: change.style,
      showFilter: hasFilters,
      showTotals: totalRow,
      showBandedRows: bandedRows,
    })
  );
}

export function configureTable(
  engine: Engine,
  { sheetId, zone }: FoundTable,
  config: Partial<EngineTable["config"]>
): void {
  engine.run("UPDATE_TABLE", { sheetId, zone, config });
}

/** Gives a table another name; formulas that speak of it follow. */
export function renameTable(engine: Engine, table: FoundTable, name: string): void {
  const { getters } = engine;
  const users = [...formulaCells(getters)].filter(({ formula }) =>
    formula.symbols.some((symbol) =>
      symbol.toLowerCase().startsWith(table.record.name.toLowerCase())
    )
  );
  setTableRecord(engine, table, { name });
  for (const { position, formula } of users) {
    const text = formula.toFormulaString(getters);
    const renamed = renameInFormula(text, { table: table.record.name }, { table: name });
    if (renamed !== text) engine.run("UPDATE_CELL", { ...position, content: renamed });
  }
  engine.run("HOST_TABLES");
}

export function resizeTable(engine: Engine, { sheetId, zone }: FoundTable, newZone: Zone): void {
  engine.run("UPDATE_TABLE", {
    sheetId,
    zone,
    newTableRange: { _sheetId: sheetId, _zone: newZone },
  });
  writeHeaders(engine, sheetId, newZone);
}

/** Takes the table away and leaves its cells; formulas then name the cells instead. */
export function dissolveTable(engine: Engine, table: FoundTable): void {
  const { getters } = engine;
  for (const { position, formula } of [...formulaCells(getters)]) {
    const text = formula.toFormulaString(getters);
    const plain = withoutTable(text, table, getters.getSheetName(table.sheetId), position.row);
    if (plain !== text) engine.run("UPDATE_CELL", { ...position, content: plain });
  }
  engine.run("REMOVE_TABLE", { sheetId: table.sheetId, target: [table.zone] });
  engine.set("tables", table.key, null);
}

export function dataZone({ zone, hasTotals }: FoundTable): Zone {
  return { ...zone, top: zone.top + 1, bottom: hasTotals ? zone.bottom - 1 : zone.bottom };
}

/** Adds empty rows inside or at the end; what stands below moves down. */
export function addTableRows(
  engine: Engine,
  table: FoundTable,
  index: number | null,
  count: number
): Zone {
  const data = dataZone(table);
  const top = index === null ? data.bottom + 1 : data.top + index;
  const added = { ...data, top, bottom: top + count - 1 };
  insertCells(engine, table.sheetId, added, "ROW");
  if (top > table.zone.bottom)
    resizeTable(engine, table, { ...table.zone, bottom: table.zone.bottom + count });
  return added;
}
