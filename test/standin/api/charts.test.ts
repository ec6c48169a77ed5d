import { Workbook } from "../../../src/standin/api/Workbook";
import type { Worksheet } from "../../../src/standin/api/Worksheet";
import { Book } from "../../../src/standin/book/Book";

function open(): { book: Book; sheet: Worksheet } {
  const book = Book.create();
  const sheet = new Workbook(book).Worksheets.GetActiveWorksheet();
  sheet.GetRange("A1:C4").Values = [
    ["month", "revenue", "previous"],
    ["'Jan", 10, 8],
    ["'Feb", 12, 9],
    ["'Mar", 9, 11],
  ];
  return { book, sheet };
}

test("a chart finds names in the first row and categories in the first column", () => {
  const { book, sheet } = open();
  sheet.Charts.Add("ColumnClustered", sheet.GetRange("A1:C4"), "Columns").Name = "Trend";
  expect(book.toData().sheets[0]?.charts).toMatchObject([
    {
      name: "Trend",
      type: "ColumnClustered",
      series: [
        {
          name: "revenue",
          nameRef: "=Sheet1!$B$1",
          values: "Sheet1!$B$2:$B$4",
          categories: "Sheet1!$A$2:$A$4",
        },
        {
          name: "previous",
          nameRef: "=Sheet1!$C$1",
          values: "Sheet1!$C$2:$C$4",
          categories: "Sheet1!$A$2:$A$4",
        },
      ],
    },
  ]);
});

test("a chart keeps everything that is set on it", () => {
  const { book, sheet } = open();
  const chart = sheet.Charts.Add("BarStacked", sheet.GetRange("A1:C4"), "Columns");
  chart.Title.Text = "Revenue by month";
  chart.Legend.Position = "Bottom";
  chart.Axes.ValueAxis.Title.Text = "EUR";
  chart.Axes.ValueAxis.NumberFormat = "#,##0";
  chart.Axes.ValueAxis.Minimum = 0;
  chart.Axes.CategoryAxis.Title.Text = "Month";
  const [actual, previous] = chart.Series.items();
  actual?.Format.Fill.SetSolidColor("#1F4E79");
  if (actual) actual.GapWidth = 50;
  previous?.Format.Fill.Clear();
  if (previous) {
    previous.Format.Line.Color = "#7F7F7F";
    previous.Format.Line.LineStyle = "Dash";
    previous.Format.Line.Weight = 1.5;
    previous.Name = "last year";
  }
  chart.SetPosition("E2", "J15");
  expect(book.toData().sheets[0]?.charts).toMatchObject([
    {
      title: "Revenue by month",
      legend: "Bottom",
      left: 192,
      top: 15,
      width: 288,
      height: 210,
      valueAxis: { title: "EUR", numberFormat: "#,##0", minimum: 0 },
      categoryAxis: { title: "Month" },
      series: [
        { name: "revenue", fillColor: "#1F4E79", gapWidth: 50 },
        {
          name: "last year",
          noFill: true,
          lineColor: "#7F7F7F",
          lineStyle: "Dash",
          lineWeight: 1.5,
        },
      ],
    },
  ]);
  expect(book.toData().sheets[0]?.charts[0]?.series[1]).not.toHaveProperty("nameRef");
});

test("the ranges of a chart follow inserted cells and a renamed sheet", () => {
  const { book, sheet } = open();
  sheet.Charts.Add("Line", sheet.GetRange("A1:B4"), "Columns");
  sheet.GetRange("A1:C2").Insert("Down");
  sheet.Name = "Chart data";
  expect(book.toData().sheets[0]?.charts[0]?.series).toMatchObject([
    { values: "'Chart data'!$B$4:$B$6", categories: "'Chart data'!$A$4:$A$6" },
  ]);
});

test("markers have a size and colours of their own, tick labels a place", () => {
  const { sheet } = open();
  const chart = sheet.Charts.Add("Line", sheet.GetRange("A1:B4"), "Columns");
  const series = chart.Series.GetItemAt(0);
  expect([series.MarkerSize, chart.Axes.CategoryAxis.TickLabelPosition]).toEqual([5, "NextToAxis"]);
  series.MarkerSize = 7;
  series.MarkerBackgroundColor = "#ffffff";
  series.MarkerForegroundColor = "#1F4E79";
  chart.Axes.CategoryAxis.TickLabelPosition = "Low";
  expect(chart.parts).toMatchObject({
    categoryAxis: { labelPosition: "Low" },
    series: [{ markerSize: 7, markerFill: "#FFFFFF", markerLine: "#1F4E79" }],
  });
  const refused = expect.objectContaining({ code: "InvalidArgument" }) as Error;
  expect(() => (series.MarkerSize = 73)).toThrow(refused);
  expect(() => (chart.Axes.CategoryAxis.TickLabelPosition = "Left")).toThrow();
  expect(() => chart.Axes.CategoryAxis.TickLabelSpacing).toThrow(/chosen by Excel/);
  chart.Axes.CategoryAxis.TickLabelSpacing = 1;
  expect(chart.Axes.CategoryAxis.TickLabelSpacing).toBe(1);
  expect(() => (chart.Axes.CategoryAxis.TickLabelSpacing = 0)).toThrow();
});

test("series can be pointed at other ranges, added and deleted", () => {
  const { sheet } = open();
  const chart = sheet.Charts.Add("Line", sheet.GetRange("A1:B4"), "Columns");
  chart.Series.GetItemAt(0).SetValues(sheet.GetRange("C2:C4"));
  chart.Series.Add("more").SetValues(sheet.GetRange("B2:B4"));
  expect(chart.parts.series.map(({ name, values }) => [name, values])).toEqual([
    ["revenue", "Sheet1!$C$2:$C$4"],
    ["more", "Sheet1!$B$2:$B$4"],
  ]);
  chart.Series.GetItemAt(0).Delete();
  expect(chart.Series.GetCount()).toBe(1);
});

test("charts are found by name, in any case, until they are deleted", () => {
  const { sheet } = open();
  sheet.Charts.Add("Line", sheet.GetRange("A1:B4"), "Columns").Name = "CRM_Chart_Trend";
  expect(sheet.Charts.GetItem("crm_chart_trend").Name).toBe("CRM_Chart_Trend");
  sheet.Charts.GetItem("CRM_Chart_Trend").Delete();
  expect(sheet.Charts.GetItemOrNullObject("CRM_Chart_Trend")).toBeNull();
});

test("an unknown chart type is refused", () => {
  const { sheet } = open();
  expect(() => sheet.Charts.Add("Columns", sheet.GetRange("A1:B4"))).toThrow(
    expect.objectContaining({ code: "InvalidArgument" }) as Error
  );
});

test("the engine draws titles, stacking and colours of a chart", () => {
  const { book, sheet } = open();
  const chart = sheet.Charts.Add("BarStacked", sheet.GetRange("A1:C4"), "Columns");
  chart.Title.Text = "Revenue";
  chart.Series.GetItemAt(0).Format.Fill.SetSolidColor("#1F4E79");
  expect(book.engine.getters.getChartDefinition(chart.Id)).toMatchObject({
    type: "bar",
    horizontal: true,
    stacked: true,
    title: { text: "Revenue" },
    dataSetStyles: {
      [chart.parts.series[0]?.id ?? ""]: { backgroundColor: "#1F4E79", label: "revenue" },
    },
  });
});
