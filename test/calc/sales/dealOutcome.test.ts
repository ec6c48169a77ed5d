import { dealOutcome } from "../../../src/calc/sales/dealOutcome";

test.each([
  ["Closed Won", "won"],
  ["closedwon", "won"],
  ["Closed-Lost to Competition", "lost"],
  ["Closed/Lost", "lost"],
  ["Closed Won (Sales Pipeline)", "won"],
  ["ＣＬＯＳＥＤ　ＷＯＮ", "won"],
  [" 赢单 ", "won"],
  ["贏單", "won"],
  ["已成交-赢得", "won"],
  ["输单", "lost"],
  ["輸單", "lost"],
  ["NO_SALE", "lost"],
  ["Proposal/Price Quote", "open"],
  ["跟进中", "open"],
  ["進行中", "open"],
  ["签约", "open"],
  ...["Negotiation", "Proposal", "Qualified", "New", "Lead", "Discovery", "Demo", "On Hold"].map(
    (word) => [word, "open"] as const
  ),
  ...["谈判", "談判", "立项", "立項", "暂停", "暫停"].map((word) => [word, "open"] as const),
  ...["Win", "已赢单", "已贏單", "成单", "成單", "结案赢单", "結案贏單"].map(
    (word) => [word, "won"] as const
  ),
  ...["No Decision", "已输单", "已輸單", "结案输单", "結案輸單"].map(
    (word) => [word, "lost"] as const
  ),
  ...["Disqualified", "Cancelled", "Canceled", "取消", "已取消"].map(
    (word) => [word, "invalid"] as const
  ),
  ["无效", "invalid"],
  ["無效", "invalid"],
] as const)("%p says %p", (word, outcome) => {
  expect(dealOutcome(word)).toBe(outcome);
});

test.each(["Closed", "已关闭", "已結案"])("%p alone does not say won or lost", (word) => {
  expect(dealOutcome(word)).toBe("ambiguous");
});

test.each(["285", "Shipped", "成交额", "won lost"])("%p is not known", (word) => {
  expect(dealOutcome(word)).toBeNull();
});
