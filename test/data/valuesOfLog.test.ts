import { noteOf, readLog } from "./readLog";

test("text dates and amounts are converted with a count and the first row", async () => {
  const { rows, notes } = await readLog([
    ["K1", 45_717, 1],
    ["K1", "2025年3月1日", "￥1,200"],
    ["K1", "1/3/2025", "(1,200.50)"],
    ["K1", "31/3/2025", "85%"],
  ]);
  expect([...rows.date]).toEqual([45_717, 45_717, 45_717, 45_747]);
  expect([...rows.amount]).toEqual([1, 1200, -1200.5, 0.85]);
  expect(noteOf(notes, "textDate")).toMatchObject({
    rows: 3,
    firstRow: 3,
    facts: { column: "Date", order: "dmy" },
  });
  expect(noteOf(notes, "textAmount")).toMatchObject({ rows: 3, firstRow: 3 });
});

test("the order of day and month that was asked for settles dates that read both ways", async () => {
  const rows = [["K1", "3/4/2025", 1]];
  const headers = ["Customer", "Date", "Amount"];
  expect((await readLog(rows, headers, "dmy")).rows.date[0]).toBe(45_750);
  expect((await readLog(rows, headers, "mdy")).rows.date[0]).toBe(45_720);
});

test("numbers such as 19970101 are dates", async () => {
  const { rows, notes } = await readLog([["4", 19970101, 29.33]]);
  expect(rows.date[0]).toBe(35_431);
  expect(noteOf(notes, "textDate")).toMatchObject({ rows: 1, firstRow: 2 });
});

test("a month without a day counts from its first day, and the notes say so", async () => {
  const { rows, notes } = await readLog([["K1", "2025年3月", 1]]);
  expect(rows.date[0]).toBe(45_717);
  expect(noteOf(notes, "monthOnlyDate")).toMatchObject({ rows: 1, firstRow: 2 });
});

test("amounts under 万元 are multiplied by 10,000", async () => {
  const { rows, notes } = await readLog([["K1", 45_000, 1.2]], ["客户", "日期", "金额（万元）"]);
  expect(rows.amount[0]).toBe(12_000);
  expect(noteOf(notes, "unitScaled")).toMatchObject({ facts: { unit: "万元", factor: 10_000 } });
});

test("without a column of amounts an amount is quantity × unit price", async () => {
  const headers = ["Customer", "Date", "Quantity", "Unit Price"];
  const { rows, notes } = await readLog(
    [
      ["K1", 45_000, 3, "2.50"],
      ["K1", 45_000, "x", 1],
      ["K1", 45_000, 1, 1],
    ],
    headers
  );
  expect([...rows.amount]).toEqual([7.5, 1]);
  expect(noteOf(notes, "unreadableAmount")).toMatchObject({
    facts: { column: "Quantity × Unit Price" },
  });
  expect(noteOf(notes, "amountFromProduct")).toMatchObject({ rows: 2 });
});

test("several currencies are added up as they are, and the notes say so", async () => {
  const beside = await readLog([
    ["K1", 45_000, "$5"],
    ["K1", 45_000, "¥5"],
    ["K1", 45_000, "5元"],
  ]);
  expect(noteOf(beside.notes, "mixedCurrency")).toMatchObject({
    rows: 2,
    firstRow: 3,
    facts: { currencies: "USD, CNY" },
  });
  const headers = ["Customer", "Date", "Amount", "Currency"];
  const column = await readLog(
    [
      ["K1", 45_000, 5, "USD"],
      ["K1", 45_000, 5, "EUR"],
      ["K1", 45_000, 5, "usd"],
    ],
    headers
  );
  expect(noteOf(column.notes, "mixedCurrency")).toMatchObject({
    rows: 1,
    firstRow: 3,
    facts: { currencies: "USD, EUR" },
  });
});
