import type { SheetData, WorkbookData } from "../../../src/standin/book/workbookData";

const text = (row: number, column: number, value: string) => ({ row, column, value });

/** A sheet with nothing on it, to which a test adds what it is about. */
export function emptySheet(name: string, id: string): SheetData {
  return {
    id,
    name,
    visibility: "Visible",
    showGridlines: true,
    freezeRows: 0,
    freezeColumns: 0,
    protected: false,
    columns: [],
    rows: [],
    cells: [],
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    page: {},
  };
}

const orders: SheetData = {
  ...emptySheet("Orders 订单", "{SHEET-1}"),
  cells: [
    ...["customer", "amount", "date"].map((header, column) => text(0, column, header)),
    ...[10, 20, 30, 40].flatMap((amount, index) => [
      text(index + 1, 0, `c${index % 3}`),
      { row: index + 1, column: 1, value: amount, numberFormat: "#,##0.00" },
      { row: index + 1, column: 2, value: 45000.25 + index, numberFormat: "yyyy-mm-dd" },
    ]),
  ],
  tables: [
    {
      name: "Orders",
      id: "{TABLE-Orders}",
      range: "A1:C5",
      columns: ["customer", "amount", "date"],
      style: "TableStyleMedium2",
      showTotals: false,
      showFilter: true,
      showBandedRows: true,
    },
  ],
};

const summaryCells: SheetData["cells"] = [
  {
    row: 0,
    column: 0,
    value: "KPI <Summary> & more",
    style: {
      bold: true,
      fontSize: 16,
      fontColor: "#FFFFFF",
      fill: "#1F4E79",
      vertical: "Center",
      indent: 1,
    },
  },
  { row: 1, column: 0, value: 100, formula: "=SUM(Orders[amount])", numberFormat: "#,##0.00" },
  { row: 1, column: 1, value: 1240, formula: "=CRM.CLV(100,12,3,40%,200)" },
  { row: 1, column: 2, value: 0.75, formula: "=CRM.CLV.RETENTION(A1:A2,0.5)" },
  { row: 1, column: 3, value: { error: "#DIV/0!" }, formula: "=1/0" },
  { row: 1, column: 4, value: { error: "#N/A" } },
  { row: 2, column: 0, value: "on target", formula: '=IF(A2>0,"on target","CRM.X(")' },
  { row: 2, column: 1, value: true, formula: "=A2>1" },
  { row: 2, column: 2, value: false },
  { row: 2, column: 3, value: "=not a formula" },
  { row: 2, column: 4, value: 2, formula: "=STDEV.S(A1:A9)+XLOOKUP(1,A1:A2,B1:B2)" },
  { row: 4, column: 0, value: 1, formula: "=CRM.TOP(Orders[],2)", spill: { rows: 2, columns: 2 } },
  { row: 4, column: 1, value: "b" },
  { row: 5, column: 0, value: 2 },
  { row: 5, column: 1, value: "c" },
  {
    row: 6,
    column: 0,
    value: "to targets",
    hyperlink: { location: "'KPI Targets'!A1", tip: "open" },
  },
  { row: 6, column: 1, value: "web", hyperlink: { address: "https://example.com/?a=1&b=2" } },
  {
    row: 7,
    column: 0,
    value: "line one\nline two",
    style: {
      wrap: true,
      italic: true,
      underline: true,
      horizontal: "Right",
      locked: false,
      bottom: { style: "Thin", color: "#999999" },
      top: { style: "Double", color: "#000000" },
    },
  },
];

const summary: SheetData = {
  ...emptySheet("KPI Summary", "{SHEET-2}"),
  tabColor: "#1F4E79",
  showGridlines: false,
  freezeRows: 2,
  freezeColumns: 1,
  columns: [
    { index: 0, width: 105 },
    { index: 2, width: 63, hidden: true, outline: 1 },
    { index: 3, hidden: true, outline: 1 },
    { index: 4, collapsed: true },
  ],
  rows: [
    { index: 0, height: 30 },
    { index: 9, hidden: true, outline: 1 },
  ],
  cells: summaryCells,
  merges: ["A1:C1"],
  conditionalFormats: [
    {
      id: "{CF-1}",
      range: "A2:B3",
      rule: {
        type: "ColorScale",
        points: [
          { kind: "min", color: "#F8696B" },
          { kind: "percentile", value: "50", color: "#FFEB84" },
          { kind: "max", color: "#63BE7B" },
        ],
      },
    },
    { id: "{CF-2}", range: "A5:A6", rule: { type: "DataBar", color: "#638EC6" } },
    { id: "{CF-3}", range: "A5:A6,B5:B6", rule: { type: "IconSet", icons: "ThreeArrows" } },
    {
      id: "{CF-4}",
      range: "A3:B3",
      rule: {
        type: "Custom",
        formula: '=$A3="on target"',
        style: { bold: true, fontColor: "#006100", fill: "#C6EFCE" },
      },
    },
    {
      id: "{CF-5}",
      range: "A2",
      rule: {
        type: "CellValue",
        operator: "Between",
        formula1: "=1",
        formula2: "=200",
        style: { fontColor: "#9C0006" },
      },
    },
  ],
  validations: [
    { range: "D5:D9", listSource: "up,down", inCellDropDown: true },
    { range: "E5:E9", listSource: "='Orders 订单'!$A$2:$A$5", inCellDropDown: true },
    { range: "F5", listSource: "yes,no", inCellDropDown: false },
  ],
  page: {
    orientation: "Landscape",
    printArea: "A1:N40",
    titleRows: "$1:$2",
    header: { center: "Q&&A" },
    footer: { left: "&A", right: "&P / &N" },
    fitToWidth: 1,
    centerHorizontally: true,
    paperSize: "A4",
  },
  charts: [
    {
      id: "{CHART-1}",
      name: "CRM_Chart_Trend",
      type: "ColumnClustered",
      title: "Revenue by month & year",
      left: 300,
      top: 60.5,
      width: 360,
      height: 216,
      legend: "Bottom",
      altText: 'Revenue rose to "40"',
      categoryAxis: { title: "Month", visible: true, majorGridlines: false, reversed: false },
      valueAxis: {
        title: "Money",
        visible: true,
        numberFormat: "#,##0",
        minimum: 0,
        maximum: 50,
        majorGridlines: true,
        reversed: false,
      },
      series: [
        {
          name: "amount",
          nameRef: "'Orders 订单'!$B$1",
          values: "'Orders 订单'!$B$2:$B$5",
          categories: "'Orders 订单'!$A$2:$A$5",
          fillColor: "#1F4E79",
          gapWidth: 60,
          overlap: -10,
          dataLabels: true,
        },
        {
          name: "target",
          values: "'Orders 订单'!$B$2:$B$5",
          categories: "'Orders 订单'!$A$2:$A$5",
          noFill: true,
          lineColor: "#C55A11",
          lineStyle: "Dash",
          lineWeight: 1.5,
          gapWidth: 60,
          overlap: -10,
        },
      ],
    },
    {
      id: "{CHART-2}",
      name: "CRM_Chart_Segments",
      type: "BarStacked",
      left: 300,
      top: 300,
      width: 360,
      height: 216,
      categoryAxis: { visible: true, majorGridlines: false, reversed: true },
      valueAxis: { visible: false, majorGridlines: false, reversed: false },
      series: [
        {
          name: "one",
          values: "'Orders 订单'!$B$2:$B$5",
          categories: "'Orders 订单'!$A$2:$A$5",
          fillColor: "#2E75B6",
          gapWidth: 40,
          overlap: 100,
        },
        {
          name: "two",
          values: "'Orders 订单'!$B$2:$B$5",
          categories: "'Orders 订单'!$A$2:$A$5",
          fillColor: "#BDD7EE",
          gapWidth: 40,
          overlap: 100,
        },
      ],
    },
    {
      id: "{CHART-3}",
      name: "CRM_Chart_Line",
      type: "LineMarkers",
      title: "Two\nlines",
      left: 680,
      top: 60,
      width: 300,
      height: 200,
      legend: "Top",
      categoryAxis: { visible: true, majorGridlines: false, reversed: false, labelSpacing: 1 },
      valueAxis: {
        ...{ visible: true, majorGridlines: true, reversed: false },
        labelPosition: "High",
      },
      series: [
        {
          name: "actual",
          values: "'Orders 订单'!$B$2:$B$5",
          fillColor: "#1F4E79",
          lineColor: "#1F4E79",
          lineWeight: 2.25,
          markerStyle: "Circle",
        },
        {
          name: "previous",
          values: "'Orders 订单'!$C$2:$C$5",
          fillColor: "#9DC3E6",
          lineColor: "#9DC3E6",
          lineStyle: "Dot",
          markerStyle: "Square",
          markerSize: 9,
          markerFill: "#FFFFFF",
        },
        {
          name: "plain",
          values: "'Orders 订单'!$C$2:$C$5",
          fillColor: "#7F7F7F",
          lineColor: "#7F7F7F",
          markerStyle: "None",
        },
      ],
    },
  ],
};

/** One of everything that workbook data can hold and a file can keep, as it comes back from a file. */
export const sampleBook: WorkbookData = {
  sheets: [
    orders,
    summary,
    { ...emptySheet("KPI Targets", "{SHEET-3}"), visibility: "Hidden", protected: true },
    { ...emptySheet("Lists", "{SHEET-4}"), visibility: "VeryHidden", cells: [text(0, 0, "a")] },
  ],
  names: [
    { name: "CRM_Score", formula: "='KPI Summary'!$A$2", visible: true },
    { name: "CRM_State", formula: "='KPI Summary'!$A$2:$B$3", visible: false },
  ],
  settings: {
    "crm.request": { version: 1, sources: [{ name: "Orders" }], note: 'it\'s <ok> & "fine"' },
    "crm.flag": true,
  },
  activeSheet: "KPI Summary",
};
