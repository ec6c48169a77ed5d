import { arrange } from "../../sheet/layout/arrange";
import type { BlockSpec } from "../../sheet/block/blockSpec";
import type { PlannedBlock, WorkbookPlan } from "../../sheet/plan";
import { uncancelled, type Session } from "../session/session";
import { readHalfDone } from "../state/readState";
import { writeSettings } from "../state/requestStore";
import type { WorkbookState } from "../state/workbookState";
import { applyShifts } from "./applyShifts";
import { restoreCells } from "./restoreCells";
import { setPageBreaks } from "./sheetLook";
import { restoreCharts, restoreChartTexts } from "./restoreCharts";
import { restoreLooks } from "./restoreLooks";

/** Takes away what the plan has added so far, as far as it is there. */
function removeAdded(
  { workbook }: Excel.RequestContext,
  plan: WorkbookPlan,
  before: WorkbookState,
  now: WorkbookState
): void {
  const isNewSheet = (name: string): boolean =>
    now.existing.sheetNames.includes(name) && !before.existing.sheetNames.includes(name);
  const onOldSheets = plan.blocks.filter(
    ({ isNew, place }) => isNew && before.existing.sheetNames.includes(place.sheet)
  );
  for (const block of onOldSheets) clearBlock(workbook, block, now);
  for (const [name, { sheet }] of Object.entries(now.charts))
    if (!(name in before.charts) && !isNewSheet(sheet))
      workbook.worksheets.getItem(sheet).charts.getItem(name).delete();
  for (const name of Object.keys(now.names))
    if (!(name in before.names)) workbook.names.getItem(name).delete();
  for (const { name } of plan.sheets)
    if (isNewSheet(name)) workbook.worksheets.getItem(name).delete();
  for (const key of Object.keys(now.settings))
    if (!(key in before.settings)) workbook.settings.getItem(key).delete();
}

/** A new block on a sheet that was there: its cells were empty before. */
function clearBlock(workbook: Excel.Workbook, block: PlannedBlock, now: WorkbookState): void {
  const { place } = block;
  const cells = workbook.worksheets
    .getItem(place.sheet)
    .getRangeByIndexes(place.row, place.column, place.rows, place.columns);
  if (block.table !== undefined && block.name in now.existing.places)
    workbook.tables.getItem(block.name).convertToRange();
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  cells.clear();
}

/** The blocks with the sizes they had: what is missing, or too much, shows what the failed request has done. */
function formerSpecs(plan: WorkbookPlan, before: WorkbookState): readonly BlockSpec[] {
  return plan.blocks.flatMap(({ name, table, appends }): BlockSpec[] => {
    const place = before.existing.places[name];
    if (place === undefined) return [];
    return [
      {
        name,
        sheet: "summary",
        column: place.column,
        gap: 0,
        rows: place.rows,
        columns: place.columns,
        shrinks: true,
        ...(table === undefined ? {} : { table }),
        ...(appends === undefined ? {} : { appends }),
        build: () => {
          throw new Error("A former block is only measured");
        },
      },
    ];
  });
}

const sheetsOf = ({ sheets }: WorkbookPlan) =>
  Object.fromEntries(sheets.map(({ key, name }) => [key, name])) as Record<
    WorkbookPlan["sheets"][number]["key"],
    string
  >;

/** Breaks between pages stand where they stood, on sheets that have or had any. */
function restorePageBreaks(
  { workbook }: Excel.RequestContext,
  before: WorkbookState,
  now: WorkbookState
): void {
  for (const [name, rows] of Object.entries(before.pageBreaks))
    if (rows.length > 0 || (now.pageBreaks[name] ?? []).length > 0)
      setPageBreaks(workbook.worksheets.getItem(name), rows);
}

/**
 * Puts the workbook back to the state that was read before the plan was written. It looks at what is there now, so that
 * it does not matter where the writing stopped.
 */
export async function restore(
  cancellable: Session,
  plan: WorkbookPlan,
  before: WorkbookState
): Promise<void> {
  const session = uncancelled(cancellable);
  const { context } = session;
  const now = await readHalfDone(session);
  removeAdded(context, plan, before, now);
  const { shifts } = arrange(formerSpecs(plan, before), sheetsOf(plan), now.existing);
  applyShifts(context, shifts);
  restoreLooks(context, plan, before);
  restoreCells(context, before);
  for (const [name, formula] of Object.entries(before.names))
    if (now.names[name] !== formula) context.workbook.names.getItem(name).formula = formula;
  restoreChartTexts(context, before, now);
  restoreCharts(context, plan, before, now);
  for (const [name, cells] of Object.entries(before.printAreas))
    context.workbook.worksheets.getItem(name).pageLayout.setPrintArea(cells);
  restorePageBreaks(context, before, now);
  writeSettings(context, before.settings);
  await session.sync();
}
