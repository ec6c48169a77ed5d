import { CHART } from "../../sheet/names";
import type { Session } from "../session/session";
import { splitAddress } from "../sources/sourceArea";
import type { KeptChart } from "./workbookState";

const CHART_PARTS = [
  ...["name", "title/text", "legend/visible", "series/items/name"],
  ...[
    "axes/valueAxis/minimum",
    "axes/valueAxis/maximum",
    "axes/valueAxis/numberFormat",
    "axes/valueAxis/title/text",
    "axes/categoryAxis/title/text",
  ],
].join();

const keptChart = (sheet: string, { title, axes, legend, series }: Excel.Chart): KeptChart => ({
  sheet,
  title: title.text,
  valueAxis: {
    title: axes.valueAxis.title.text,
    minimum: axes.valueAxis.minimum as unknown,
    maximum: axes.valueAxis.maximum as unknown,
    numberFormat: axes.valueAxis.numberFormat,
  },
  categoryAxis: axes.categoryAxis.title.text,
  legend: legend.visible,
  series: series.items.map(({ name }) => name),
});

/** Cells of an address that may have several areas, each with its sheet. */
const withoutSheet = (address: string): string =>
  address
    .split(/,(?=[^,]*!)/)
    .map((area) => splitAddress(area).cells)
    .join(",");

/** Asks for our charts by their names: charts of the analyst may be of kinds without axes, which cannot be asked for. */
function askForSheet({ context }: Session, name: string) {
  const sheet = context.workbook.worksheets.getItem(name);
  return {
    name,
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount"),
    zoom: sheet.pageLayout.load("zoom"),
    breaks: sheet.horizontalPageBreaks.load("items/rowIndex"),
    print: sheet.pageLayout.getPrintAreaOrNullObject().load("address"),
    charts: Object.values(CHART).map((chart) => ({
      name: chart,
      chart: sheet.charts.getItemOrNullObject(chart).load(CHART_PARTS),
    })),
  };
}

/** What stands on the sheets that hold our blocks: how far they are used, what they print and how, and our charts. */
export async function readSheets(session: Session, sheetNames: readonly string[]) {
  const sheets = sheetNames.map((name) => askForSheet(session, name));
  await session.sync();
  const usedRows = sheets.map(
    ({ name, used }) => [name, used.isNullObject ? 0 : used.rowIndex + used.rowCount] as const
  );
  const charts = sheets.flatMap((sheet) =>
    sheet.charts
      .filter(({ chart }) => !chart.isNullObject)
      .map(({ name, chart }) => [name, keptChart(sheet.name, chart)] as const)
  );
  const printAreas = sheets
    .filter(({ print }) => !print.isNullObject)
    .map(({ name, print }) => [name, withoutSheet(print.address)] as const);
  const scales = sheets.flatMap(({ name, zoom }) => {
    const { scale } = zoom.zoom;
    return typeof scale === "number" ? [[name, scale] as const] : [];
  });
  const breaks = sheets.map(
    (sheet) => [sheet.name, sheet.breaks.items.map(({ rowIndex }) => rowIndex)] as const
  );
  return {
    scales: Object.fromEntries(scales),
    pageBreaks: Object.fromEntries(breaks),
    usedRows: Object.fromEntries(usedRows),
    charts: Object.fromEntries(charts),
    printAreas: Object.fromEntries(printAreas),
  };
}
