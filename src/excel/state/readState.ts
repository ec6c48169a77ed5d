import type { ExistingCell, ExistingState } from "../../sheet/existing";
import { haveColumnsMoved } from "../../sheet/layout/movedColumns";
import type { Place } from "../../sheet/plan";
import { askForDataTables, dataPlaces } from "../live/findDataTables";
import { HostError } from "../session/hostError";
import type { Session } from "../session/session";
import { isOwn } from "./ownSheets";
import { readSheets } from "./readSheets";
import { refuseLost } from "./refuseLost";
import { REQUEST_KEY } from "./requestStore";
import { placeOf, type KeptCells, type WorkbookState } from "./workbookState";

const PREFIX = "CRM_";
const BLOCK_CELLS = "rowIndex,columnIndex,rowCount,columnCount,formulas,values,numberFormat";

interface Found {
  readonly name: string;
  readonly isTable: boolean;
  readonly range: Excel.Range;
}

function askForLists({ context }: Session) {
  const { workbook } = context;
  return {
    workbook: workbook.load("readOnly"),
    application: workbook.application.load("calculationMode"),
    sheets: workbook.worksheets.load("items/name,items/visibility"),
    active: workbook.worksheets.getActiveWorksheet().load("name"),
    tables: workbook.tables.load("items/name,items/showTotals"),
    names: workbook.names.load("items/name,items/type,items/formula"),
    settings: workbook.settings.load("items/key,items/value"),
  };
}

type Lists = ReturnType<typeof askForLists>;

/** Our blocks that still have cells: a name whose cells were deleted does not point to a range any more. */
function askForBlocks({ tables, names }: Lists): Found[] {
  const load = (range: Excel.Range): Excel.Range => {
    range.worksheet.load("name");
    range.worksheet.protection.load("protected");
    return range.load(BLOCK_CELLS);
  };
  return [
    ...tables.items
      .filter(({ name }) => isOwn(name))
      .map((table) => ({ name: table.name, isTable: true, range: load(table.getRange()) })),
    ...names.items
      .filter(({ name, type }) => isOwn(name) && type === "Range")
      .map((item) => ({ name: item.name, isTable: false, range: load(item.getRange()) })),
  ];
}

const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** Body rows of a table; text that only looks like a formula reads the same as value and as formula. */
function bodyRows({ values, formulas }: Excel.Range): ExistingCell[][] {
  return values.slice(1).map((row, r) =>
    row.map((value, c) => {
      const formula: unknown = formulas[r + 1]?.[c];
      return isFormula(formula, value) ? { value, formula } : { value };
    })
  );
}

const keptCells = ({ formulas, values, numberFormat }: Excel.Range): KeptCells => ({
  formulas,
  values,
  formats: numberFormat,
});

const byName = <T>(found: readonly Found[], of: (found: Found) => T): Record<string, T> =>
  Object.fromEntries(found.map((block) => [block.name, of(block)]));

const named = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> =>
  Object.fromEntries(entries.filter(([name]) => name.startsWith(PREFIX)));

/** Says what stands in the way before anything is done. */
function refuseUnwritable({ workbook, tables }: Lists, found: readonly Found[]): void {
  if (workbook.readOnly) throw new HostError("readOnly", {});
  const locked = found.find(({ range }) => range.worksheet.protection.protected);
  if (locked !== undefined)
    throw new HostError("protectedSheet", { sheet: locked.range.worksheet.name });
  const totalled = tables.items.find(({ name, showTotals }) => showTotals && isOwn(name));
  if (totalled !== undefined) throw new HostError("tableTotals", { table: totalled.name });
  const changed = found.find(
    ({ isTable, name, range }) =>
      isTable && haveColumnsMoved(name, (range.values[0] ?? []).map(String))
  );
  if (changed !== undefined)
    throw new HostError("tableChanged", {
      table: changed.name,
      sheet: changed.range.worksheet.name,
    });
}

/**
 * Reads what the workbook has of ours: where the blocks stand, what is in them, and what a failed build puts back.
 * @throws HostError readOnly, protectedSheet, tableTotals, tableChanged, tableRenamed or tableDissolved, before anything
 * is done
 */
export const readState = (session: Session): Promise<WorkbookState> => stateOf(session, refuseLost);

/** The same in the middle of the work, when a table may be half made. */
export const readHalfDone = (session: Session): Promise<WorkbookState> =>
  stateOf(session, async () => {});

async function stateOf(session: Session, check: typeof refuseLost): Promise<WorkbookState> {
  const lists = askForLists(session);
  await session.sync();
  const sheetNames = lists.sheets.items.map(({ name }) => name);
  const found = askForBlocks(lists);
  const data = askForDataTables(lists.tables.items);
  await session.sync();
  refuseUnwritable(lists, found);
  const isBuilt = lists.settings.items.some(({ key }) => key === REQUEST_KEY);
  if (isBuilt) await check(session, lists.tables.items, sheetNames);
  const places = {
    ...byName(found, ({ range }): Place => placeOf(range, range.worksheet.name)),
    ...dataPlaces(data),
  };
  const own = [...new Set(Object.values(places).map(({ sheet }) => sheet))];
  const { usedRows, scales, charts, printAreas, pageBreaks } = await readSheets(session, own);
  const existing: ExistingState = {
    sheetNames,
    places,
    usedRows,
    scales,
    rows: byName(
      found.filter(({ isTable }) => isTable),
      ({ range }) => bodyRows(range)
    ),
  };
  return {
    existing,
    cells: byName(found, ({ range }) => keptCells(range)),
    names: named(lists.names.items.map(({ name, formula }) => [name, String(formula)])),
    charts,
    printAreas,
    pageBreaks,
    settings: named(lists.settings.items.map(({ key, value }) => [key, value as unknown])),
    activeSheet: lists.active.name,
    hiddenSheets: new Set(
      lists.sheets.items
        .filter(({ visibility }) => visibility !== "Visible")
        .map(({ name }) => name)
    ),
    calculatesManually: lists.application.calculationMode === "Manual",
  };
}
