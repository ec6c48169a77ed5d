import type { PlannedChart, WorkbookPlan } from "../../sheet/plan";
import type { KeptChart, WorkbookState } from "../state/workbookState";
import { areaRange } from "./styleBlock";

/** Rows of the data that a chart showed: its categories have no gaps, and other charts of the block their own. */
function formerRows({ data, categories }: PlannedChart, before: WorkbookState): number {
  const values = before.cells[data]?.values ?? [];
  const below = values.slice(categories.row).map((row) => row[categories.column]);
  const end = below.findIndex((category) => category === "" || category === undefined);
  return Math.max(1, end < 0 ? below.length : end);
}

function giveTextsBack({ title, axes, legend }: Excel.Chart, was: KeptChart): void {
  title.text = was.title;
  legend.visible = was.legend;
  axes.valueAxis.title.text = was.valueAxis.title;
  axes.valueAxis.minimum = was.valueAxis.minimum ?? "";
  axes.valueAxis.numberFormat = was.valueAxis.numberFormat;
  axes.valueAxis.maximum = was.valueAxis.maximum ?? "";
  axes.categoryAxis.title.text = was.categoryAxis;
}

/** Gives our charts the texts they had, also those that lost their data. */
export function restoreChartTexts(
  { workbook }: Excel.RequestContext,
  before: WorkbookState,
  now: WorkbookState
): void {
  for (const [name, was] of Object.entries(before.charts)) {
    const is = now.charts[name];
    if (is !== undefined)
      giveTextsBack(workbook.worksheets.getItem(is.sheet).charts.getItem(name), was);
  }
}

/** Points our charts at the rows they showed before. */
export function restoreCharts(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  before: WorkbookState,
  now: WorkbookState
): void {
  for (const chart of plan.sheets.flatMap((sheet) => sheet.charts)) {
    const [was, is] = [before.charts[chart.name], now.charts[chart.name]];
    const place = before.existing.places[chart.data];
    const data = plan.blocks.find(({ name }) => name === chart.data);
    if (was === undefined || is === undefined || place === undefined || data === undefined)
      continue;
    const rows = formerRows(chart, before);
    const made = context.workbook.worksheets.getItem(is.sheet).charts.getItem(chart.name);
    const former = { ...data, place };
    chart.series.forEach((series, i) => {
      const item = made.series.getItemAt(i);
      item.setValues(areaRange(context, former, { ...series.values, rows }));
      item.setXAxisValues(areaRange(context, former, { ...chart.categories, rows }));
      item.name = was.series[i] ?? series.name;
    });
  }
}
