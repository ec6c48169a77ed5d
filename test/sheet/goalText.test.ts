import { goalText } from "../../src/sheet/targets/goalText";

test("the goal that a KPI serves is the first of the build, else of all", () => {
  expect(goalText("CLV", undefined, "en")).toBe("Raise satisfaction");
  expect(goalText("CLV", ["churn", "value", "loyalty"], "en")).toBe("Maximise customer value");
  expect(goalText("RETENTION.ACTIVE", ["churn"], "zh-TW")).toBe("降低顧客流失");
  expect(goalText("REVENUE", ["churn"], "en")).toBe("");
  expect(goalText("ORDERS", [], "en")).toBe("");
  expect(goalText("OWN1", undefined, "en")).toBe("");
});
