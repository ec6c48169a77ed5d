import { Book } from "../../../src/standin/book/Book";
import type { SheetData, WorkbookData } from "../../../src/standin/book/workbookData";

const sheet = (parts: Partial<SheetData>): SheetData => ({
  id: "{SHEET-1}",
  name: "Data sheet",
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
  ...parts,
});

const workbook: WorkbookData = {
  sheets: [
    sheet({
      tabColor: "#1F4E79",
      showGridlines: false,
      freezeRows: 1,
      columns: [
        { index: 0, width: 90 },
        { index: 5, outline: 1, hidden: true },
        { index: 6, outline: 1, hidden: true },
        { index: 7, collapsed: true },
      ],
      rows: [{ index: 2, height: 30 }],
      cells: [
        {
          row: 0,
          column: 0,
          value: "customer",
          style: { bold: true, fill: "#DDEBF7", bottom: { style: "Thin", color: "#000000" } },
        },
        { row: 0, column: 1, value: "Net [EUR]" },
        { row: 1, column: 0, value: "007" },
        { row: 1, column: 1, value: 10, numberFormat: "[Red]#,##0.00;-0.00" },
        { row: 2, column: 0, value: "=c2" },
        {
          row: 2,
          column: 1,
          value: 32.5,
          numberFormat: "0.0%",
          style: { horizontal: "Fill", indent: 2 },
        },
        { row: 4, column: 3, value: 42.5, formula: "=SUM( Orders[Net '[EUR']] )" },
        { row: 5, column: 3, value: 'say "hi"', formula: '="say ""hi"""' },
        { row: 6, column: 3, value: 10, formula: "=Revenue" },
      ],
      merges: ["D1:E1"],
      tables: [
        {
          name: "Orders",
          id: "7",
          range: "A1:B3",
          columns: ["customer", "Net [EUR]"],
          style: "TableStyleMedium4",
          showTotals: false,
          showFilter: true,
          showBandedRows: true,
        },
      ],
      conditionalFormats: [
        { id: "cf1", range: "B2:B3", rule: { type: "DataBar", color: "#638EC6" } },
      ],
      validations: [
        { range: "C2:C3", listSource: "='Data sheet'!$A$2:$A$3", inCellDropDown: true },
      ],
      charts: [
        {
          id: "chart1",
          name: "CRM_Chart",
          type: "BarStacked",
          title: "Revenue",
          left: 150,
          top: 45,
          width: 300,
          height: 180,
          legend: "Bottom",
          series: [
            {
              name: "Net",
              values: "'Data sheet'!$B$2:$B$3",
              categories: "'Data sheet'!$A$2:$A$3",
              fillColor: "#1F4E79",
              lineStyle: "Dash",
              gapWidth: 50,
            },
          ],
          categoryAxis: { title: "Customer" },
          valueAxis: { title: "EUR", numberFormat: "#,##0", minimum: 0 },
          altText: "Revenue by customer",
        },
      ],
      page: { orientation: "Landscape", printArea: "$A$1:$E$10", fitToWidth: 1 },
    }),
    sheet({ id: "{SHEET-2}", name: "Hidden", visibility: "VeryHidden", protected: true }),
  ],
  names: [
    { name: "Revenue", formula: "='Data sheet'!$B$2", visible: true },
    { name: "Rate", formula: "=0.4", visible: false },
  ],
  settings: { crm: { version: 1 } },
  activeSheet: "Data sheet",
};

test("a workbook comes back from the live book as it went in", () => {
  expect(Book.fromData(workbook).toData()).toEqual(workbook);
});

test("formulas are calculated anew when a workbook is loaded", () => {
  const stale: WorkbookData = {
    ...workbook,
    sheets: workbook.sheets.map((s) => ({
      ...s,
      cells: s.cells.map((cell) => (cell.formula ? { ...cell, value: null } : cell)),
    })),
  };
  expect(Book.fromData(stale).toData()).toEqual(workbook);
});

test("a new workbook has one empty sheet", () => {
  const data = Book.create().toData();
  expect(data.sheets.map(({ name, cells }) => ({ name, cells }))).toEqual([
    { name: "Sheet1", cells: [] },
  ]);
  expect(data.activeSheet).toBe("Sheet1");
});
