import { complaintRate } from "../../../src/calc/service/complaintRate";

test("complaints are in relation to so many units of the base", () => {
  expect(complaintRate(18, 1200, 1000)).toBe(15);
});

test("an order may bring several complaints", () => {
  expect(complaintRate(30, 20, 1)).toBe(1.5);
});

test("without a base there is no rate", () => {
  expect(() => complaintRate(0, 0, 1)).toThrow("divisionByZero");
});
