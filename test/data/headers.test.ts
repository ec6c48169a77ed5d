import { unitFactor } from "../../src/data/headers/headerUnits";
import { matchHeader } from "../../src/data/headers/matchHeader";
import { normaliseHeader } from "../../src/data/headers/normaliseHeader";

test.each([
  ["订单金额（万元）*", "订单金额", "万元", 10000],
  ["*客户名称", "客户名称", null, 1],
  ["客户名称（必填）", "客户名称", null, 1],
  ["Amount (USD)", "amount", "usd", 1],
  ["Amount ($000)", "amount", "$000", 1000],
  ["金额(单位：万元)", "金额", "单位:万元", 10000],
  ["金额（百万元）", "金额", "百万元", 1000000],
  ["Probability (%)", "probability", "%", 1],
  ["Date (expected)", "date (expected)", null, 1],
  ["\ufeff　Order\u00a0 Date ", "order date", null, 1],
])("the header %s is %s in the unit %s", (header, key, unit, factor) => {
  expect(normaliseHeader(header)).toEqual({ key, unit });
  expect(unitFactor(unit)).toBe(factor);
});

test.each([
  ["Customer ID", "customer", "label"],
  ["客户编号", "customer", "label"],
  ["客戶編號", "customer", "label"],
  ["CustomerID", "customer", "fieldName"],
  ["customer_id", "customer", "fieldName"],
  ["FCustId", "customer", "fieldName"],
  ["InvoiceNo", "order", "fieldName"],
  ["InvoiceDate", "date", "fieldName"],
  ["下单日期", "date", "label"],
  ["訂單日期", "date", "label"],
  ["价税合计", "amount", "label"],
  ["含稅金額", "amount", "label"],
  ["订单金额（元）", "amount", "label"],
  ["UnitPrice", "unitPrice", "fieldName"],
  ["销售数量", "quantity", "label"],
  ["销售员", "by", "label"],
  ["客户编号-旧系统", "customer", "contains"],
])("%s is a column for the %s (%s)", (header, role, confidence) => {
  expect(matchHeader(header, "orders")[0]).toMatchObject({ role, confidence });
});

test.each(["Description", "备注", "", "StockCode"])("%p says nothing about a role", (header) => {
  expect(matchHeader(header, "orders")).toEqual([]);
});

test("an amount with tax goes before one without", () => {
  const [withTax, without] = ["金额(含税)", "金额(不含税)"].map(
    (header) => matchHeader(header, "orders")[0]!
  );
  expect(withTax!.rank).toBeLessThan(without!.rank);
});

test.each([
  ["关闭日期", "deals"],
  ["关闭时间", "deals"],
  ["關閉日期", "deals"],
  ["关闭日期", "tickets"],
  ["關閉時間", "tickets"],
] as const)("%s of %s is the day they were closed", (header, kind) => {
  expect(matchHeader(header, kind)[0]).toMatchObject({ role: "closed", confidence: "label" });
});
