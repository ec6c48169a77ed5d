import type { LineLook, PlannedBlock, PlannedChart, PlannedSeries } from "../../sheet/plan";
import { areaRange } from "./styleBlock";

/** What a chart shows and where, found again in the plan. */
export interface ChartPlace {
  readonly chart: PlannedChart;
  readonly data: PlannedBlock;
  readonly over: PlannedBlock;
}

/** Page and marker of what is hollow. */
const WHITE = "#FFFFFF";

function lookOfLine(series: Excel.ChartSeries, look: LineLook, marker: string): void {
  series.format.line.weight = look.weight;
  series.format.line.lineStyle = look.style;
  series.markerStyle = look.marker;
  if (look.marker === "None") return;
  series.markerSize = MARKER_POINTS;
  series.markerBackgroundColor = marker;
}

const MARKER_POINTS = 7;
/** Overlap of bars in percent of their width. */
const ONE_LINE = 100;

function look(series: Excel.ChartSeries, planned: PlannedSeries): void {
  const { color, outlineOnly, line, labels = false } = planned;
  series.format.line.color = color;
  if (line !== undefined) lookOfLine(series, line, outlineOnly ? WHITE : color);
  else if (outlineOnly) series.format.fill.clear();
  else series.format.fill.setSolidColor(color);
  if (line?.marker === "Circle") series.markerForegroundColor = color;
  if (labels) series.hasDataLabels = true;
}

/** Points the series at the rows of this build; names and colours stay with the series. */
function pointSeries(
  context: Excel.RequestContext,
  made: Excel.Chart,
  { chart, data }: ChartPlace
): void {
  chart.series.forEach((series, i) => {
    const item = made.series.getItemAt(i);
    item.setValues(areaRange(context, data, series.values));
    item.setXAxisValues(areaRange(context, data, chart.categories));
    item.name = series.name;
  });
}

function labelAxes({ axes }: Excel.Chart, chart: PlannedChart): void {
  axes.valueAxis.title.text = chart.valueAxisTitle;
  axes.categoryAxis.title.text = chart.categoryAxisTitle;
  axes.valueAxis.numberFormat = chart.numberFormat;
  // An empty text lets Excel choose again.
  axes.valueAxis.minimum = chart.scale?.minimum ?? (chart.fromZero ? 0 : "");
  axes.valueAxis.maximum = chart.scale?.maximum ?? "";
}

function position(
  context: Excel.RequestContext,
  made: Excel.Chart,
  { chart, over }: ChartPlace
): void {
  const { area } = chart;
  const cover = areaRange(context, over, area);
  made.setPosition(cover.getCell(0, 0), cover.getLastCell());
}

/** Adds a chart with explicit type, series by columns, titles and colours: Excel guesses differently per platform. */
export function addChart(context: Excel.RequestContext, at: ChartPlace): void {
  const { chart, data, over } = at;
  const first = chart.series[0];
  const last = chart.series[chart.series.length - 1];
  if (first === undefined || last === undefined) return;
  const source = areaRange(context, data, {
    row: chart.categories.row - 1,
    column: chart.categories.column,
    rows: chart.categories.rows + 1,
    columns: last.values.column + 1 - chart.categories.column,
  });
  const sheet = context.workbook.worksheets.getItem(over.place.sheet);
  const made = sheet.charts.add(chart.type, source, "Columns");
  made.name = chart.name;
  made.title.text = chart.title;
  made.legend.visible = chart.legend;
  if (chart.legend) made.legend.position = "Bottom";
  pointSeries(context, made, at);
  labelAxes(made, chart);
  chart.series.forEach((series, i) => look(made.series.getItemAt(i), series));
  if (chart.oneLine === true)
    chart.series.forEach((_, i) => void (made.series.getItemAt(i).overlap = ONE_LINE));
  if (chart.topDown === true) {
    made.axes.categoryAxis.reversePlotOrder = true;
    made.axes.categoryAxis.tickLabelPosition = "Low";
  }
  // A bar without its name says nothing; programs would leave names out where rows are low.
  if (chart.type === "BarClustered") made.axes.categoryAxis.tickLabelSpacing = 1;
  position(context, made, at);
}

/** Updates a chart that is there: data, texts, and its place when the cells under it moved. */
export function updateChart(context: Excel.RequestContext, sheet: string, at: ChartPlace): void {
  const { chart, over } = at;
  const made = context.workbook.worksheets.getItem(sheet).charts.getItem(chart.name);
  made.title.text = chart.title;
  made.legend.visible = chart.legend;
  pointSeries(context, made, at);
  labelAxes(made, chart);
  if (over.moved) position(context, made, at);
}
