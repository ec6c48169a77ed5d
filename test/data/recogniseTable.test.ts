import { recogniseTable } from "../../src/data/recognise/recogniseTable";
import { tableLayout } from "../../src/data/layout/tableLayout";
import type { ColumnMapping } from "../../src/data/table";
import { exportTable, tableOf } from "./exportTable";

const headersOf = (headers: readonly string[], mapping: ColumnMapping): Record<string, string> =>
  Object.fromEntries(Object.entries(mapping).map(([role, column]) => [role, headers[column]!]));

test.each([
  ["salesforce_opportunities.csv", "deals"],
  ["hubspot_deals.csv", "deals"],
  ["zoho_deals.csv", "deals"],
  ["fxiaoke_opportunities.csv", "deals"],
  ["salesforce_cases.csv", "tickets"],
  ["wenjuanxing_survey.csv", "survey"],
  ["jiandaoyun_orders.csv", "orders"],
])("%s is taken for %s, by its headers", (file, kind) => {
  const recognition = recogniseTable(exportTable(file));
  expect(recognition.kind).toBe(kind);
  expect(recognition.reasons[0]).toMatchObject({ key: "signature" });
});

test("kingdee orders are mapped by the labels of the system, the amount with tax first", () => {
  const table = exportTable("kingdee_sales_orders_gb18030.csv", "gb18030");
  const { kind, mapping, missing, dateOrder } = recogniseTable(table);
  expect({ kind, missing, dateOrder }).toEqual({ kind: "orders", missing: [], dateOrder: "ymd" });
  expect(headersOf(table.headers, mapping)).toEqual({
    customer: "客户编码",
    date: "日期",
    order: "单据编号",
    amount: "价税合计",
    quantity: "销售数量",
    unitPrice: "含税单价",
    item: "物料分组",
  });
});

test("of two header rows the lower one names the columns of the lines", () => {
  const recognition = recogniseTable(exportTable("jiandaoyun_orders.csv"));
  const headers = recognition.columns.map((column) => column.header);
  expect(headers.slice(6, 12)).toEqual([
    "跟进方式",
    "产品名称",
    "产品类别",
    "数量",
    "单价",
    "提交人",
  ]);
  expect(headersOf(headers, recognition.mapping)).toMatchObject({
    customer: "客户编号",
    amount: "订单金额(元)",
    quantity: "数量",
  });
  expect(recognition.columns[4]!.unit).toBe("元");
});

test("customer, date and amount make an order log without any label of a system", () => {
  const table = tableOf("log", [
    ["customer", "date", "amount"],
    ["00004", "19970101", "29.33"],
    ["00004", "19970118", "29.73"],
  ]);
  expect(recogniseTable(table)).toMatchObject({
    kind: "orders",
    reasons: [{ key: "roles", roles: ["customer", "date", "amount"] }],
    mapping: { customer: 0, date: 1, amount: 2 },
  });
});

test("values decide only where no header says anything, and only when they speak for one column", () => {
  const rows = [
    ["K1", "2025-01-01", "3.5"],
    ["K1", "2025-01-02", "4.5"],
    ["K2", "2025-01-02", "4.5"],
  ];
  const silent = recogniseTable(tableOf("x", [["a", "b", "c"], ...rows]));
  expect(silent).toMatchObject({ kind: "orders", mapping: { customer: 0, date: 1, amount: 2 } });
  expect(silent.columns[1]!.offers).toEqual([{ role: "date", confidence: "values" }]);
  const twoDates = rows.map(([id, date, amount]) => [id!, date!, date!, amount!]);
  expect(recogniseTable(tableOf("x", [["a", "b", "c", "d"], ...twoDates])).mapping.date).toBe(
    undefined
  );
  const partly = recogniseTable(tableOf("x", [["Customer", "b", "c"], ...rows]));
  expect(partly.mapping).toEqual({ customer: 0 });
  expect(partly.missing).toEqual(["date", "amount"]);
});

test("a header that merely contains a known word is offered and not applied", () => {
  const recognition = recogniseTable(
    tableOf("x", [
      ["Customer", "Order Date", "Amount before discount"],
      ["K1", "2025-01-01", "3.5"],
    ])
  );
  expect(recognition.columns[2]!.offers).toEqual([{ role: "amount", confidence: "contains" }]);
  expect(recognition.missing).toEqual(["amount"]);
});

test("quantity and unit price stand in for the amount", () => {
  const recognition = recogniseTable(
    tableOf("x", [
      ["InvoiceNo", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID"],
      ["536365", "6", "12/13/2010 8:26", "2.55", "17850"],
    ])
  );
  expect(recognition).toMatchObject({ kind: "orders", missing: [], dateOrder: "mdy" });
  expect(recognition.mapping).toEqual({
    order: 0,
    quantity: 1,
    date: 2,
    unitPrice: 3,
    customer: 4,
  });
});

test.each([
  [["3/4/2025", "5/6/2025"], "ambiguous"],
  [["3/4/2025", "13/6/2025"], "dmy"],
  [["3/4/2025", "6/13/2025"], "mdy"],
  [["13/4/2025", "6/13/2025"], "mixed"],
  [["3.4.2025", "5.6.2025"], "dmy"],
  [["2025/3/4"], "ymd"],
  [["4/4/2025"], null],
])("dates %p are in the order %p", (dates, order) => {
  const rows = dates.map((date) => ["K1", date, "1"]);
  expect(recogniseTable(tableOf("x", [["Customer", "Date", "Amount"], ...rows])).dateOrder).toBe(
    order
  );
});

test("a title above the headers and a footer below the data are no data", () => {
  const table = tableOf("x", [
    ["销售订单", "", ""],
    ["", "", ""],
    ["客户", "日期", "金额"],
    ["K1", "2025-01-01", "1"],
    ["", "", ""],
    ["制表人：负责人01", "打印时间：2025-02-01", ""],
  ]);
  expect(tableLayout(table)).toMatchObject({
    headers: ["客户", "日期", "金额"],
    headerRow: 3,
    first: 2,
    end: 3,
  });
});
