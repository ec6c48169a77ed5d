import { DATA_COLUMNS, DATA_TABLE_NAMES, DATA_TABLES } from "../../sheet/live/dataTables";
import type { DataRows, LivePlan, Shown, StageLive } from "../../sheet/live/livePlan";
import type { Session } from "../session/session";
import type { KeptCells, WorkbookState } from "../state/workbookState";
import { textInput } from "../write/cellInput";
import { keepRows } from "./keepRows";
import { restoreData, type StagedData } from "./restoreData";
import { empty, headerRows, makeTable, reshape } from "./shapeTables";
import { TrialCells, tryFormulas } from "./tryFormulas";
import { writeLines, type Lines } from "./writeLines";

/** The rows behind live formulas: written before the sheets are, and put back when the build fails after that. */
export interface DataStage {
  readonly stage: StageLive;
  undo(): Promise<void>;
}

const input = (cell: string | number): unknown =>
  typeof cell === "string" ? textInput(cell, "") : cell;

/** Rows of a table as they are entered: text stays text, and what no source fills is empty. */
function linesOf({ name, count, columns }: DataRows): Lines {
  const filled = DATA_TABLES[name].map((header) => columns[header]);
  return {
    count,
    columns: filled.length,
    take: (from, rows) =>
      Array.from({ length: rows }, (_, i) => filled.map((cells) => input(cells?.[from + i] ?? ""))),
  };
}

/** A table has a row of data even when there are none. */
const rowsFor = ({ count }: DataRows): number => Math.max(1, count) + 1;

async function shapeTables(
  session: Session,
  { sheet, tables }: LivePlan,
  { existing: { places, sheetNames } }: WorkbookState
): Promise<void> {
  const { context } = session;
  const isNewSheet = !sheetNames.includes(sheet);
  if (isNewSheet) context.workbook.worksheets.add(sheet).visibility = "Hidden";
  const added = tables.filter(({ name }) => !(name in places));
  const rows = await headerRows(
    session,
    sheet,
    added.map(({ name }) => name)
  );
  for (const name of DATA_TABLE_NAMES) {
    const [before, planned] = [places[name], tables.find((table) => table.name === name)];
    if (planned === undefined || planned.count === 0) {
      if (before !== undefined) empty(context, name, before);
    } else if (before !== undefined) reshape(context, name, before, rowsFor(planned));
  }
  for (const table of added)
    makeTable(context, table.name, { sheet, row: rows.get(table.name)!, rows: rowsFor(table) });
  await session.sync();
}

async function trialCells(
  { context, sync }: Session,
  { sheet, formulas }: LivePlan
): Promise<TrialCells> {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
  used.load("columnIndex,columnCount");
  await sync();
  const right = Math.max(DATA_COLUMNS, used.columnIndex + used.columnCount);
  return new TrialCells(sheet, right + 1, formulas.length);
}

async function keepAll(session: Session, { existing: { places } }: WorkbookState) {
  const kept: Record<string, KeptCells> = {};
  for (const name of DATA_TABLE_NAMES) {
    const place = places[name];
    if (place !== undefined) kept[name] = await keepRows(session, name, place);
  }
  return kept;
}

/** Writes data tables for a build, and takes that back should the build fail. */
export function dataStage(session: Session, before: WorkbookState): DataStage {
  let staged: StagedData | null = null;
  const hasTables = DATA_TABLE_NAMES.some((name) => name in before.existing.places);
  return {
    async undo() {
      if (staged !== null) await restoreData(session, before, staged);
    },
    async stage(plan): Promise<Shown> {
      if (plan.tables.length === 0 && !hasTables) return [];
      const { sheet, tables, formulas } = plan;
      staged = { sheet, rows: await keepAll(session, before), trial: null };
      await shapeTables(session, plan, before);
      for (const table of tables) await writeLines(session, table.name, 1, linesOf(table));
      if (formulas.length === 0) return [];
      const trial = await trialCells(session, plan);
      staged = { ...staged, trial };
      return tryFormulas(session, trial, formulas);
    },
  };
}
