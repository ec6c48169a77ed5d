import fc from "fast-check";
import { AmountColumn } from "../../src/data/amounts/amountColumn";
import { readAmountText } from "../../src/data/amounts/readAmountText";

test.each([
  ["1,234.50", 1234.5, null],
  ["￥100", 100, "CNY"],
  ["￥3，000", 3000, "CNY"],
  ["(1,200.50)", -1200.5, null],
  ["(￥1,200.50)", -1200.5, "CNY"],
  ["-200", -200, null],
  ["−200", -200, null],
  ["200-", -200, null],
  ["-$5", -5, "USD"],
  ["1.2万", 12000, null],
  ["12.5万元", 125000, "CNY"],
  ["0.35亿", 35000000, null],
  ["5k", 5000, null],
  ["USD 1,000", 1000, "USD"],
  ["$12,500.00", 12500, "USD"],
  ["1,000 元", 1000, "CNY"],
  ["NT$ 3,500", 3500, "TWD"],
  ["HK$1,200", 1200, "HKD"],
  ["１２３４．５０", 1234.5, null],
  ["85%", 0.85, null],
  ["1.5E+06", 1500000, null],
  [".5", 0.5, null],
])("%s is %d", (text, value, currency) => {
  expect(readAmountText(text)).toMatchObject({ point: value, currency });
});

test.each(["1,2OO", "约5000", "1,23,456", "12.5.1", "--5", "(5", "abc", "5 or 6"])(
  "%s is no number",
  (text) => {
    const { point, comma } = readAmountText(text);
    expect([point, comma]).toEqual([NaN, NaN]);
  }
);

function read(cells: readonly (string | number)[]): number[] {
  const column = new AmountColumn(cells);
  column.read(0, cells.length);
  column.settle(0, cells.length, column.decimalMark());
  return [...column.cells().values];
}

test("a comma followed by three digits groups thousands", () => {
  expect(read(["1,234", "1.5"])).toEqual([1234, 1.5]);
  expect(read(["1,234", "5,678"])).toEqual([1234, 5678]);
});

test("the comma is the decimal mark only where the column proves it", () => {
  expect(read(["€1.234,50", "1.234", "7,5"])).toEqual([1234.5, 1234, 7.5]);
});

test("a column that proves both decimal marks keeps the point and leaves the rest unread", () => {
  expect(read(["1.234,50", "12.50"])).toEqual([NaN, 12.5]);
});

test("an amount written with grouped digits is read back", () => {
  const cents = fc.integer({ min: -1e11, max: 1e11 });
  const write = new Intl.NumberFormat("en-US", {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  fc.assert(
    fc.property(cents, (value) => {
      expect(readAmountText(write.format(value / 100)).point).toBeCloseTo(value / 100, 6);
    })
  );
});
