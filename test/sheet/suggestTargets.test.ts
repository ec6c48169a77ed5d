import { suggestTargets } from "../../src/sheet/targets/suggestTargets";

test("usual is the median, stretch the quartile on the better side, as PERCENTILE.INC has them", () => {
  // By hand for 10, 20, …, 60: position 0.5 · 5 = 2.5 → 35; 0.75 · 5 = 3.75 → 47.5; 0.25 · 5 = 1.25 → 22.5.
  const values = [60, 10, 50, 20, 40, 30];
  expect(
    suggestTargets([
      { id: "REVENUE", direction: "up", values },
      { id: "CHURN", direction: "down", values },
      { id: "LOAD", direction: "on", values },
    ])
  ).toEqual([
    { id: "REVENUE", usual: 35, stretch: 47.5, periods: 6 },
    { id: "CHURN", usual: 35, stretch: 22.5, periods: 6 },
    { id: "LOAD", usual: 35, stretch: 35, periods: 6 },
  ]);
  expect(values[0]).toBe(60);
});

test("a KPI with fewer than six past periods has no suggestion", () => {
  expect(suggestTargets([{ id: "AOV", direction: "up", values: [1, 2, 3, 4, 5] }])).toEqual([]);
});
