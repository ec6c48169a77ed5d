import { normalTails } from "../../../src/calc/stats/normalTails";
import { upperGamma } from "../../../src/calc/stats/regularizedGamma";

/** |error| / |value|: tails are small, and their order of magnitude matters. */
const relativeError = (found: number, expected: number): number =>
  Math.abs(found - expected) / Math.abs(expected);

test.each([
  [0.5, 0.1, 0.6547208460185768],
  [0.5, 5, 0.001565402258002549],
  [1, 2, 0.1353352832366127],
  [3, 2.5, 0.5438131158833297],
  [10, 30, 7.121750862815593e-6],
  [60, 55, 0.7326990924304425],
  [0.5, 700, 2.1010145162644003e-306],
])("Q(%p, %p) agrees with scipy", (a, x, expected) => {
  expect(relativeError(upperGamma(a, x), expected)).toBeLessThan(1e-11);
});

test("all of the gamma distribution lies above 0", () => {
  expect(upperGamma(2.5, 0)).toBe(1);
});

test.each([
  [0.3, 0.7641771556220948],
  [-1.96, 0.04999579029644087],
  [5, 5.733031437583866e-7],
  [8, 1.244192114854348e-15],
  [37, 1.1451142445047853e-299],
])("both normal tails beyond %p agree with scipy", (z, expected) => {
  expect(relativeError(normalTails(z), expected)).toBeLessThan(1e-11);
});

test("no deviation has both tails for itself", () => {
  expect(normalTails(0)).toBe(1);
});
