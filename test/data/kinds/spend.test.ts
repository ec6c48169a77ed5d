import type { RawCell } from "../../../src/data/table";
import { notesByIssue, rawTable, readAs } from "../readTable";

const spend = (headers: readonly string[], rows: readonly (readonly RawCell[])[]) =>
  readAs("spend", rawTable(headers, rows));

test.each([["2025-03"], ["2025年3月"], ["Mar-25"], [202503], ["202503"]])(
  "a month written as %p covers its days to the last",
  async (month) => {
    const { rows, span } = await spend(["Month", "Spend"], [[month, 500]]);
    expect([...rows.date]).toEqual([45_717]);
    expect(span).toEqual({ first: 45_717, last: 45_747 });
  }
);

test("rows of campaigns have days of their own, and new customers that may be unknown", async () => {
  const { rows, span, by, notes } = await readAs(
    "spend",
    rawTable(
      ["日期", "推广计划", "推广费用", "新增客户数"],
      [
        ["2025-03-02", "A", "￥1,000", 3],
        ["2025-03-09", "B", "￥2,500", ""],
        ["2025-03-09", "B", "-500", "n. v."],
      ]
    )
  );
  expect([...rows.amount]).toEqual([1000, 2500, -500]);
  expect([...rows.newCustomers]).toEqual([3, NaN, NaN]);
  expect([span, by]).toEqual([{ first: 45_718, last: 45_725 }, null]);
  expect(notesByIssue(notes)).toMatchObject({ unknownAmount: [1, 3], unreadAmount: [1, 4] });
});

test("rows without a day or an amount, and totals, are left out", async () => {
  const { rowsUsed, notes } = await spend(
    ["月份", "费用"],
    [
      ["2025-01", 5],
      ["2025-02", 7],
      ["", 7],
      ["2025-03", ""],
      ["合计", 19],
    ]
  );
  expect(rowsUsed).toBe(2);
  expect(notesByIssue(notes)).toMatchObject({
    blankDate: [1, 4],
    blankAmount: [1, 5],
    totalRow: [1, 6],
    monthOnlyDate: [3, 2],
  });
});
