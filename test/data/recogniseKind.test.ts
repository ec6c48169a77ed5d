import { recogniseTable } from "../../src/data/recognise/recogniseTable";
import { rawTable } from "./readTable";

test.each([
  ["spend", ["Month", "Ad Spend", "New Customers"]],
  ["spend", ["月份", "推广费用", "新增客户数"]],
  ["spend", ["日期", "推广计划", "投放费用"]],
  ["subscriptions", ["Customer ID", "Start Date", "End Date", "MRR"]],
  ["subscriptions", ["客户名称", "订阅开始日期", "到期日期", "年费"]],
  ["leads", ["Lead ID", "Created Date", "Lead Source", "Lead Status"]],
  ["leads", ["线索id", "创建时间", "线索状态", "是否转化"]],
  ["leads", ["線索編號", "建立日期", "線索狀態"]],
  ["tickets", ["工单编号", "创建时间", "工单类型", "首次响应时间", "满意度"]],
  ["tickets", ["案件編號", "開單時間", "結案時間", "是否客訴"]],
  ["survey", ["Date", "How likely are you to recommend us?", "Comment"]],
  ["survey", ["填寫時間", "請問您對服務的滿意程度"]],
  ["deals", ["Deal Name", "Create Date", "Close Date", "Deal Stage", "Amount"]],
  ["deals", ["StageName", "CreatedDate", "CloseDate", "Amount", "Probability"]],
  ["orders", ["Order Number", "Account Name", "Order Date", "Total Amount", "CSAT"]],
])("%s are told from other kinds by the headers %p", (kind, headers) => {
  const cells = headers.map((header) =>
    /date|日|时间|時間|月/i.test(header) ? "2025-01-31" : "5"
  );
  expect(recogniseTable(rawTable(headers, [cells])).kind).toBe(kind);
});

test("a table of customers is none of the kinds", () => {
  const table = rawTable(["Account ID", "Account Name", "Industry"], [["1", "A", "Retail"]]);
  expect(recogniseTable(table)).toMatchObject({ kind: null, reasons: [] });
});

test("a kind that is asked for decides the roles, what is missing and the offers", () => {
  const table = rawTable(
    ["Date", "Cost", "Customers Acquired", "Channel"],
    [["2025-01-31", 5, 1, "Web"]]
  );
  const asked = recogniseTable(table, "spend");
  expect(asked).toMatchObject({
    kind: "spend",
    reasons: [{ key: "asked" }],
    mapping: { date: 0, amount: 1, newCustomers: 2 },
    missing: [],
  });
  expect(asked.columns[3]!.offers).toEqual([{ role: "by", confidence: "label" }]);
  expect(recogniseTable(table, "orders").missing).toEqual(["customer", "amount"]);
});

test("hours until a response are no moments of response", () => {
  const table = rawTable(
    ["Ticket ID", "Opened", "First Response Time", "Date/Time Closed"],
    [
      ["1", "2025-01-31", 2.5, "9999-12-31"],
      ["2", "2025-01-31", 30, ""],
    ]
  );
  expect(recogniseTable(table, "tickets").mapping).toEqual({ ticket: 0, opened: 1, closed: 3 });
});

test("dates that one column proves need not be asked about", () => {
  const rows = [["3/4/2025", "3/31/2025", "Open"]];
  const table = rawTable(["Created Date", "Close Date", "Stage"], rows);
  expect(recogniseTable(table, "deals").dateOrder).toBe("mdy");
});

test("a title that is worded like a question does not hide the headers below it", () => {
  const title = ["2025年客户满意度调查", "", ""];
  const table = rawTable(title, [
    ["提交时间", "客户编号", "您有多大可能推荐我们？"],
    ["2025-01-31", "K1", 9],
    ["2025-01-31", "K2", 8],
  ]);
  expect(recogniseTable(table)).toMatchObject({
    kind: "survey",
    mapping: { date: 0, customer: 1, recommend: 2 },
  });
});
