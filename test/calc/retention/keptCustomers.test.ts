import { keptCustomers } from "../../../src/calc/retention/keptCustomers";

test("customers kept are those at the end who are not new", () => {
  expect(keptCustomers({ start: 100, end: 120, newCustomers: 36 })).toEqual({ k: 84, n: 100 });
});

test("rounding of fractional counts is no contradiction", () => {
  expect(keptCustomers({ start: 7.2, end: 8.3, newCustomers: 1.1 })).toEqual({ k: 7.2, n: 7.2 });
});

test("counts that contradict each other are refused", () => {
  expect(() => keptCustomers({ start: 100, end: 120, newCustomers: 10 })).toThrow(
    /^value: moreKeptThanStart/
  );
  expect(() => keptCustomers({ start: 100, end: 20, newCustomers: 30 })).toThrow(
    /^value: moreNewThanEnd/
  );
});

test("of no customers there is no share", () => {
  expect(() => keptCustomers({ start: 0, end: 5, newCustomers: 5 })).toThrow(/^divisionByZero/);
});
