import { readsAsValue } from "../../src/functions/arguments/readsAsValue";

test.each([
  ...[
    "85",
    "1,200.50",
    "１２",
    "(5)",
    "100.00-",
    "1,200.50-",
    "−5",
    "1.5e3",
    "1.5E−3",
    "1.2k",
    "3M",
  ],
  ...["85%", "85 percent", "9分", "100點", "3 万元", "1.2亿"],
])("the number %p is a value", (text) => {
  expect(readsAsValue(text)).toBe(true);
});

test.each([
  ...["$100", "A$100", "R$ 100", "S$5", "C$5", "NT$ 300", "100 $US", "₹1,200", "฿100", "￥100"],
  ...["CHF 100", "100 EUR", "5 kr", "Rs. 100", "100 zł"],
  ...["新台幣100", "人民币100", "100人民币", "1,200円", "港币 50"],
])("the amount of money %p is a value", (text) => {
  expect(readsAsValue(text)).toBe(true);
});

test.each([
  ...[
    "2025-01-05",
    "2025–01–05",
    "2025-01-05 10 AM",
    "2025-01-05T10:00:00Z",
    "03/04/2025",
    "1/2025",
  ],
  ...[
    "5-Jan",
    "5 January",
    "Jan 5",
    "Jan 5th, 2025",
    "05JAN2025",
    "Sept. 5",
    "Mon, 5 Jan 2026 10:00",
  ],
  ...[
    "2025年1月5日",
    "2025年1月",
    "1月5日",
    "民國114年3月1日",
    "2026/1/5 下午 01:04",
    "2025/1/5 周日",
  ],
])("the date %p is a value", (text) => {
  expect(readsAsValue(text)).toBe(true);
});

test.each([
  ...["Satisfaction 1-5", "Margin 2025", "Marketing 2025", "Market 1", "Decile 10", "Decision 1"],
  ...["Separation 2", "Junk 5", "Month 2025-01", "Monthly 12/24", "Money 1-5", "Friend 1/2"],
  ...[
    "CSAT 1-5",
    "Thursdays 4",
    "Q1",
    "H1 2025",
    "FY2025",
    "M1",
    "A1",
    "NPS (0–10)",
    "Sales$ 2025",
  ],
  ...["满意度1-5", "2025年度", "2025年1月销售额", "2025年", "3月", "第1周", "分數 0-10", "1st"],
])("the caption %p is a header", (text) => {
  expect(readsAsValue(text)).toBe(false);
});

test.each(["Date", "May", "Jan", "日期", "元", "%", "$", ""])(
  "%p, without a digit, is no value",
  (text) => {
    expect(readsAsValue(text)).toBe(false);
  }
);

test.each(["1-5", "0–10"])(
  "a bare %p may be a scale or a date and is refused as a value",
  (text) => {
    expect(readsAsValue(text)).toBe(true);
  }
);

test("a text of any length and kind is told at once", () => {
  expect(readsAsValue(`1${" ".repeat(3000)}x`)).toBe(false);
  expect(readsAsValue(`1${" ".repeat(30_000)}2`)).toBe(true);
  expect(readsAsValue("kr$".repeat(20_000))).toBe(false);
  expect(readsAsValue("1".repeat(61))).toBe(false);
});
