import { convertChurn } from "../../../src/calc/retention/convertChurn";

test("2 % a month are 21.5 % a year, not 24 %", () => {
  expect(convertChurn(0.02, 12, 1)).toBeCloseTo(1 - 0.98 ** 12, 14);
});

test.each([0, 1e-12, 0.05, 0.2, 0.5])("a rate of %p comes back from the year", (rate) => {
  expect(convertChurn(convertChurn(rate, 12, 1), 1, 12)).toBeCloseTo(rate, 12);
});

test("who has lost everybody has done so at any length of period", () => {
  expect(convertChurn(1, 12, 1)).toBe(1);
  expect(convertChurn(1, 1, 12)).toBe(1);
});
