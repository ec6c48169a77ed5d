import { GOAL_IDS, goalKpis } from "../../src/catalog/goals";

const everything = () => true;

test("there are the five goals of a customer strategy", () => {
  expect(GOAL_IDS).toEqual(["satisfaction", "loyalty", "competitiveness", "churn", "value"]);
});

test("raising satisfaction and loyalty is satisfaction, retention, lifetime value and repeat purchases, and no more", () => {
  const { fed, unfed } = goalKpis(["satisfaction", "loyalty"], everything);
  expect([...fed].sort()).toEqual(["CLV", "CSAT", "REPEAT", "RETENTION"]);
  expect([...unfed]).toEqual([]);
});

test("an order log without subscriptions measures retention by its active customers", () => {
  const { fed } = goalKpis(["loyalty"], (id) => id !== "RETENTION");
  expect([...fed]).toContain("RETENTION.ACTIVE");
});

test("a KPI that the data cannot feed is named by the best way to measure it, not ticked", () => {
  const { fed, unfed } = goalKpis(["satisfaction"], (id) => id === "CLV");
  expect([...fed]).toEqual(["CLV"]);
  expect([...unfed]).toEqual(["CSAT", "RETENTION"]);
});
