import type { PlannedBlock, WorkbookPlan } from "../../sheet/plan";
import type { Session } from "../session/session";
import type { WorkbookState } from "../state/workbookState";
import { applyShifts } from "./applyShifts";
import { nameBlock } from "./nameBlock";
import { addSheet, lookOfSheet, setPages } from "./sheetLook";
import { addRules, styleBlock } from "./styleBlock";
import { writeConstants, writeFormulas } from "./writeBlock";
import { addChart, updateChart, type ChartPlace } from "./writeChart";

function pause({ context }: Session): void {
  context.workbook.application.suspendApiCalculationUntilNextSync();
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
}

function blockNamed(name: string, { blocks }: WorkbookPlan): PlannedBlock {
  const block = blocks.find((other) => other.name === name);
  if (block === undefined) throw new Error(`No block ${name} in the plan`);
  return block;
}

function writeCharts(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  { charts }: WorkbookState
): void {
  for (const chart of plan.sheets.flatMap((sheet) => sheet.charts)) {
    const at: ChartPlace = {
      chart,
      data: blockNamed(chart.data, plan),
      over: blockNamed(chart.over, plan),
    };
    const kept = charts[chart.name];
    if (kept?.series.length === chart.series.length) updateChart(context, kept.sheet, at);
    else {
      // The analyst took series away: half a chart is worse than a new one.
      if (kept !== undefined)
        context.workbook.worksheets.getItem(kept.sheet).charts.getItem(chart.name).delete();
      addChart(context, at);
    }
  }
  for (const { name, title } of plan.leftOutCharts) {
    const kept = charts[name];
    if (kept !== undefined)
      context.workbook.worksheets.getItem(kept.sheet).charts.getItem(name).title.text = title;
  }
}

/** Cells in the order in which they need each other: texts and numbers, then tables and names, then formulas. */
function writeBlocks(
  context: Excel.RequestContext,
  { blocks }: WorkbookPlan,
  state: WorkbookState
): void {
  for (const block of blocks) writeConstants(context, block);
  for (const block of blocks) nameBlock(context, block, state.names);
  for (const block of blocks) writeFormulas(context, block);
  for (const block of blocks.filter(({ isNew, moved }) => isNew || moved))
    styleBlock(context, block);
  for (const block of blocks) addRules(context, block);
}

/**
 * Writes the whole plan as one request: it is done, or it is put back. New sheets stay hidden until `show` asks for more
 * at its end.
 */
export async function writePlan(
  session: Session,
  plan: WorkbookPlan,
  state: WorkbookState,
  show: () => void
): Promise<void> {
  const { context } = session;
  pause(session);
  const added = plan.sheets.filter(({ isNew }) => isNew);
  // The sheet of rows is there already: formulas were tried over it.
  for (const sheet of added.filter(({ key }) => key !== "data")) addSheet(context, sheet);
  applyShifts(context, plan.shifts);
  writeBlocks(context, plan, state);
  for (const sheet of added) lookOfSheet(context, sheet);
  const changed = new Set(
    plan.blocks.filter(({ isNew, moved }) => isNew || moved).map(({ place }) => place.sheet)
  );
  for (const sheet of plan.sheets.filter(({ name }) => changed.has(name))) setPages(context, sheet);
  writeCharts(context, plan, state);
  show();
  await session.sync();
}
