import { goalText } from "../../src/sheet/targets/goalText";

test("the goals that a KPI serves, those of the build alone where it has some", () => {
  expect(goalText("CLV", undefined, "en", ", ")).toBe(
    "Raise satisfaction, Raise loyalty, Maximise customer value"
  );
  expect(goalText("CLV", ["loyalty", "churn"], "en", ", ")).toBe("Raise loyalty");
  expect(goalText("RETENTION.ACTIVE", ["churn"], "zh-TW", "、")).toBe("降低顧客流失");
  expect(goalText("ORDERS", [], "en", ", ")).toBe("");
  expect(goalText("OWN1", undefined, "en", ", ")).toBe("");
});
