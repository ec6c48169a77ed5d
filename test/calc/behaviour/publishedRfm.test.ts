import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rfmScores } from "../../../src/calc/behaviour/rfmScores";
import { segmentOf } from "../../../src/calc/behaviour/segmentOf";
import { quantileCuts } from "../../../src/calc/stats/quantileCuts";

interface Customers {
  readonly recencyDays: readonly number[];
  readonly orders: readonly number[];
  readonly amount: readonly number[];
  readonly code: readonly number[];
}

const path = join(__dirname, "../../fixtures/rfm/customers.json");
const published = JSON.parse(readFileSync(path, "utf8")) as Customers;
const { recencyDays, orders, amount, code } = published;

const digits = (of: number): [r: number, f: number, m: number] => [
  Math.floor(of / 100),
  Math.floor(of / 10) % 10,
  of % 10,
];
const sumAt = (values: readonly number[], rows: readonly number[]): number =>
  rows.reduce((sum, row) => sum + values[row]!, 0);

test("Champions of the published codes are 158 customers, 1,234 orders and 120,178 of revenue", () => {
  const champions = [...code.keys()].filter((i) => segmentOf(...digits(code[i]!)) === "Champions");
  expect(champions).toHaveLength(158);
  expect(sumAt(orders, champions)).toBe(1234);
  expect(sumAt(amount, champions)).toBe(120_178);
});

test("scores are the published ones, but for three values less than 1 above a threshold", () => {
  const columns = [recencyDays, orders, amount] as const;
  const { r, f, m } = rfmScores(
    {
      customerCode: Int32Array.from(code.keys()),
      recencyDays: Float64Array.from(recencyDays),
      frequency: Float64Array.from(orders),
      monetary: Float64Array.from(amount),
    },
    5,
    "independent"
  );
  const thresholds = columns.map((values) => [...quantileCuts(Float64Array.from(values), 5)]);
  const others = [...code.keys()].flatMap((i) => {
    const scores = [r[i]!, f[i]!, m[i]!];
    return digits(code[i]!).flatMap((score, at) =>
      scores[at] === score ? [] : [[i, at] as const]
    );
  });
  expect(others).toHaveLength(3);
  // The package adds 1 to each threshold, as if all values were whole and a threshold never between two of them.
  for (const [i, at] of others) {
    const value = columns[at]![i]!;
    expect(thresholds[at]!.some((cut) => cut < value && value < cut + 1)).toBe(true);
  }
});
