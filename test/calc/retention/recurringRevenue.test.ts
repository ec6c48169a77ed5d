import { grossRetention, netRetention } from "../../../src/calc/retention/recurringRevenue";

const start = Float64Array.of(500, 400, 100, 0);
const end = Float64Array.of(800, 300, NaN, 250);

test("gross retention counts no expansion, net retention does; who left is worth nothing", () => {
  expect(grossRetention({ start, end })).toBe(0.8);
  expect(netRetention({ start, end })).toBe(1.1);
});

test("5 000 grown to 6 000 keep 100 % gross (Chargebee, Retention)", () => {
  const grown = { start: Float64Array.of(5000), end: Float64Array.of(6000) };
  expect(grossRetention(grown)).toBe(1);
  expect(netRetention(grown)).toBe(1.2);
});

test("a new customer changes neither, however much they pay", () => {
  const with9000 = { start, end: Float64Array.of(800, 300, NaN, 9000) };
  expect(grossRetention(with9000)).toBe(0.8);
  expect(netRetention(with9000)).toBe(1.1);
});

test("without revenue at the start there is nothing to keep", () => {
  const fresh = { start: Float64Array.of(0), end: Float64Array.of(10) };
  for (const retention of [grossRetention, netRetention])
    expect(() => retention(fresh)).toThrow(expect.objectContaining({ code: "divisionByZero" }));
});
