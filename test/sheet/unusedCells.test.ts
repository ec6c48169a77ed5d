import { LANGUAGES } from "../../src/i18n/language";
import { scored } from "../../src/sheet/scorecard/scored";
import { messageLines } from "../../src/sheet/summary/messageLines";
import { unusedNotes } from "../../src/sheet/targets/unusedCells";
import type { TargetRow } from "../../src/sheet/request";
import { sampleFacts } from "./sampleFacts";

const notes = (targets: readonly TargetRow[], settings = {}) =>
  unusedNotes(sampleFacts("en", { targets, settings })).map(({ source, note }) => [source, note]);

const NO_RATIO =
  "Name of REVENUE has no attainment: nothing can be divided by a target of 0 or less. Enter another target, or two different values in the columns worst and best.";
const NO_RANGE =
  "Name of REVENUE has no attainment: its range has no length. Enter two different values in the columns worst and best; without best, the target is the best.";

describe("an entry that does not count is named with its column and what to do", () => {
  test.each([
    [
      { target: "soon" },
      "Name of REVENUE: “soon” in the column target is not a number and does not count. Enter a number such as 85% or 1200.",
    ],
    [
      { weight: "much" },
      "Name of REVENUE: “much” in the column weight is not a number and does not count. Enter a number such as 85% or 1200.",
    ],
    [
      { target: 9, direction: "sideways" },
      "Name of REVENUE: “sideways” in the column direction is not known and the target does not count. Enter one of up, down, on.",
    ],
    [
      { target: 9, active: "maybe" },
      "Name of REVENUE: “maybe” in the column active is not known and the target does not count. Enter one of yes, no.",
    ],
    [
      { target: 9, green_from: 0.8 },
      "Name of REVENUE: amber_from is above green_from, so that “watch” is never shown. Enter an amber_from of at most green_from.",
    ],
    [{ target: 0 }, NO_RATIO],
    [{ target: -5, direction: "down" }, NO_RATIO],
    [{ target: 9, worst: 4, best: 4 }, NO_RANGE],
  ])("%j", (cells, sentence) => {
    expect(notes([{ id: "REVENUE", ...cells }])).toEqual([["REVENUE", sentence]]);
  });

  test("a threshold of the settings", () => {
    expect(notes([], { cap: "lots", grade_a: "" })).toEqual([
      [
        "cap",
        "The setting cap holds “lots”, which is not a number: 1.2 counts instead. Enter a number.",
      ],
      [
        "grade_a",
        "The setting grade_a holds “”, which is not a number: 0.9 counts instead. Enter a number.",
      ],
    ]);
  });
});

test("a cut-off above the one before it is named", () => {
  expect(notes([], { grade_a: 0.75, amber_from: 1.05 })).toEqual([
    [
      "amber_from",
      "The setting amber_from is above green_from and so never counts. Enter at most the value of green_from.",
    ],
    [
      "grade_b",
      "The setting grade_b is above grade_a and so never counts. Enter at most the value of grade_a.",
    ],
  ]);
});

test("what counts is not named: no target, a target of 0 where less is better, none active", () => {
  expect(
    notes([
      { id: "REVENUE", target: "" },
      { id: "REPEAT", target: 0, direction: "Down" },
      { id: "CUSTOMERS", target: 5, active: "no" },
      { id: "CLV", target: 500 },
    ])
  ).toEqual([]);
});

test.each(LANGUAGES)(
  "a message in %s names the KPIs, and none says that no target is set",
  (language) => {
    const facts = sampleFacts(language, { targets: [{ id: "REVENUE", target: "soon" }] });
    const lines = messageLines(scored(facts), facts);
    const { unused } = facts.text.targets;
    expect(lines[0]).toBe(unused.message("Name of REVENUE", facts.sheetNames.notes));
    expect(lines).not.toContain(facts.text.messages.noTargets(facts.sheetNames.targets));
  }
);
