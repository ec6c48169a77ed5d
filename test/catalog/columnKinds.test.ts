import { columnKinds } from "../../src/catalog/functions/columnKinds";
import { RESULTS } from "../../src/catalog/functions/results";
import { row, value } from "../../src/catalog/functions/resultKinds";

test("a value has the kind of its limits, and n is a count", () => {
  expect(columnKinds(value("money"), {}, 1)).toEqual(["money"]);
  expect(columnKinds(value("money"), {}, 4)).toEqual(["money", "money", "money", "count"]);
});

test("columns behind those listed are of one kind; without one they stay plain", () => {
  expect(columnKinds(RESULTS.COHORT, {}, 4)).toEqual(["date", "count", "percent", "percent"]);
  expect(columnKinds(row("count"), {}, 2)).toEqual(["count", "plain"]);
});

test("an option decides by its word, in any case and as it stands in the formula", () => {
  expect(columnKinds(RESULTS.COHORT, { mode: '"Revenue"' }, 3)[2]).toBe("money");
  expect(columnKinds(RESULTS.COHORT, { mode: '"count"' }, 3)[2]).toBe("count");
  expect(columnKinds(RESULTS.COHORT, { mode: "B1" }, 3)[2]).toBe("percent");
});

test("an argument that only has to be given decides whatever it says", () => {
  expect(columnKinds(RESULTS.RESPONSE, {}, 1)).toEqual(["hours"]);
  expect(columnKinds(RESULTS.RESPONSE, { sla_hours: "4" }, 1)).toEqual(["percent"]);
});
