import { logBeta } from "../../../src/calc/stats/logBeta";
import { logGamma } from "../../../src/calc/stats/logGamma";
import { normalQuantile } from "../../../src/calc/stats/normalQuantile";
import { regularizedBeta } from "../../../src/calc/stats/regularizedBeta";
import { studentQuantile } from "../../../src/calc/stats/studentQuantile";

/** |error| / max(1, |value|), as NUMERICS counts it. */
const mixedError = (found: number, expected: number): number =>
  Math.abs(found - expected) / Math.max(1, Math.abs(expected));

test.each([
  [0.1, 2.2527126517342059],
  [0.5, 0.5723649429247001],
  [1, 0],
  [2, 0],
  [3.7, 1.4280723266653881],
  [9.99, 12.779315214350193],
  [10, 12.80182748008147],
  [171.3, 708.11494703899688],
  [1e6, 12815504.569147612],
])("ln Γ(%p) agrees with mpmath at 40 digits", (x, expected) => {
  expect(mixedError(logGamma(x), expected)).toBeLessThan(1e-14);
});

test.each([
  [2, 3, -2.4849066497880003],
  [0.5, 0.5, 1.1447298858494002],
  [50000, 0.5, -4.8375216992804415],
  [1.2, 5e8, -24.121516477907074],
  [12, 15, -18.568172732389435],
  [9.5, 0.7, -1.3040660769066165],
])(
  "ln B(%p, %p) keeps its digits when one argument is huge (mpmath at 40 digits)",
  (a, b, expected) => {
    expect(mixedError(logBeta(a, b), expected)).toBeLessThan(1e-13);
    expect(logBeta(b, a)).toBe(logBeta(a, b));
  }
);

test.each([
  [0.5, 2, 3, 0.6875],
  [0.1, 0.5, 0.5, 0.20483276469913346],
  [0.999, 50, 0.5, 0.75236901996537668],
  [0.3, 30, 70, 0.51162510455860912],
  [0.5, 50000, 50001, 0.5012615631070978],
  [0.0001, 1, 1e5, 0.9999546227660411],
  [0, 2, 3, 0],
  [1, 2, 3, 1],
])("I_%p(%p, %p) agrees with mpmath and scipy", (x, a, b, expected) => {
  expect(mixedError(regularizedBeta(x, a, b), expected)).toBeLessThan(1e-11);
});

test.each([
  [0.975, 1.959963984540054],
  [0.5, 0],
  [0.01, -2.3263478740408408],
  [1e-10, -6.361340902404056],
  [0.9999999, 5.199337582290661],
  [0.6, 0.2533471031357997],
  [1e-300, -37.0470962993612],
])("the normal quantile of %p agrees with scipy", (p, expected) => {
  expect(mixedError(normalQuantile(p), expected)).toBeLessThan(1e-14);
});

test.each([
  [0.025, 1, 12.706204736174705],
  [0.025, 4, 2.7764451051977943],
  [0.005, 9, 3.2498355415921263],
  [0.05, 30, 1.6972608865939574],
  [0.3, 3, 0.5843897274398188],
  [0.0005, 2, 31.59905457644362],
  [0.025, 2356, 1.9609713995211147],
  [0.025, 99999, 1.9599877077718448],
])(
  "Student's t exceeded with probability %p at %p degrees of freedom agrees with scipy",
  (tail, df, expected) => {
    expect(mixedError(studentQuantile(tail, df), expected)).toBeLessThan(1e-10);
  }
);
