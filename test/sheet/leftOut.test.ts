import { LANGUAGES } from "../../src/i18n/language";
import type { ExistingState } from "../../src/sheet/existing";
import { emptyWorkbook } from "../../src/sheet/existing";
import type { SheetFacts } from "../../src/sheet/facts";
import { leftOutNotes } from "../../src/sheet/leftOut/leftOutBlocks";
import { OPTIONAL_BLOCKS } from "../../src/sheet/leftOut/optionalBlocks";
import { plannedNames } from "../../src/sheet/leftOut/plannedNames";
import { BLOCK, CHART, MULTIPLE_CHARTS } from "../../src/sheet/names";
import type { PlannedBlock, WorkbookPlan } from "../../src/sheet/plan";
import { planWorkbook } from "../../src/sheet/planWorkbook";
import { scored } from "../../src/sheet/scorecard/scored";
import { settingTable } from "../../src/sheet/targets/settingsTable";
import { sampleFacts } from "./sampleFacts";

const planOf = (facts: SheetFacts, existing: ExistingState = emptyWorkbook([])): WorkbookPlan =>
  planWorkbook(facts, scored(facts), settingTable([], {}), existing);

/** A workbook in which everything of a plan stands. */
const written = ({ sheets, blocks }: WorkbookPlan): ExistingState => ({
  ...emptyWorkbook(sheets.map(({ name }) => name)),
  places: Object.fromEntries(blocks.map(({ name, place }) => [name, place])),
});

const withoutOrders = (facts: SheetFacts): SheetFacts => ({
  ...facts,
  order: null,
  deals: null,
  breakdown: null,
  sources: [
    {
      kind: "spend",
      label: "Spend",
      rowsRead: 3,
      rowsUsed: 3,
      span: { first: 40787, last: 40877 },
    },
  ],
});

const blockOf = ({ blocks }: WorkbookPlan, name: string): PlannedBlock => {
  const block = blocks.find((other) => other.name === name);
  if (block === undefined) throw new Error(`No block ${name}`);
  return block;
};

const shown = ({ cells }: PlannedBlock) => cells.flat().filter((cell) => cell !== "");

describe("a block whose source is gone", () => {
  const facts = sampleFacts();
  const before = planOf(facts);
  const plan = planOf(withoutOrders(facts), written(before));

  test("shows its title and why it is left out, and nothing else, in the place it had", () => {
    for (const name of [BLOCK.cohort, BLOCK.segments, BLOCK.clv]) {
      const block = blockOf(plan, name);
      expect(shown(block)).toEqual([
        OPTIONAL_BLOCKS[name]?.title(facts.text),
        "This block is left out: it needs a source of orders.",
      ]);
      expect(block).toMatchObject({ place: blockOf(before, name).place, isNew: false });
    }
    expect(plan.shifts).toEqual([]);
  });

  test("leaves its chart without data, and the chart's title and the line below say so", () => {
    const data = blockOf(plan, BLOCK.segmentData);
    expect(
      data.cells
        .slice(1)
        .flat()
        .every((cell) => cell === "")
    ).toBe(true);
    expect(blockOf(plan, BLOCK.segmentChart).cells.at(-1)?.[0]).toMatch(/left out/);
    expect(plan.sheets.flatMap(({ charts }) => charts)).toEqual([]);
    expect(plan.leftOutCharts.find(({ name }) => name === CHART.segments)?.title).toMatch(
      /\(RFM\): left out$/
    );
  });

  test("is filled again when the source is back", () => {
    const again = planOf(facts, written(plan));
    expect(blockOf(again, BLOCK.cohort).cells).toEqual(blockOf(before, BLOCK.cohort).cells);
    expect(again.leftOutCharts.some(({ name }) => name === CHART.segments)).toBe(false);
  });
});

test("a block that never was is not written", () => {
  const plan = planOf(withoutOrders(sampleFacts()));
  expect(plan.blocks.some(({ name }) => name in OPTIONAL_BLOCKS)).toBe(false);
});

test.each(LANGUAGES)(
  "the notes name every block that is left out, and what it needs, in %s",
  (language) => {
    const facts = withoutOrders(sampleFacts(language));
    const notes = leftOutNotes(plannedNames(facts, scored(facts)), facts);
    expect(notes.map(({ source }) => source)).toEqual(
      Object.values(OPTIONAL_BLOCKS).map(({ title }) => title(facts.text))
    );
    expect(new Set(notes.map(({ issue }) => issue))).toEqual(
      new Set([facts.text.notes.issues.leftOut])
    );
    const split = notes.find(({ source }) => source === facts.text.breakdown.noColumn);
    expect(split?.note).toBe(facts.text.breakdown.notChosen);
    const cohort = notes.find(({ source }) => source === facts.text.cohort.title);
    expect(cohort?.note).toBe(facts.text.leftOut.needs(facts.text.leftOut.kinds.orders));
  }
);

test("every block that may be missing from a plan is known, with its parts and charts", () => {
  const full = planOf(sampleFacts());
  const bare = new Set(planOf(withoutOrders(sampleFacts())).blocks.map(({ name }) => name));
  const known = Object.entries(OPTIONAL_BLOCKS).flatMap(([name, { parts }]) => [
    name,
    ...parts.map((part) => part.name),
  ]);
  const optional = full.blocks.map(({ name }) => name).filter((name) => !bare.has(name));
  expect(optional.filter((name) => !known.includes(name))).toEqual([]);
  const charts = [
    ...Object.values(OPTIONAL_BLOCKS).flatMap((block) => block.charts),
    // Theirs are blocks of every plan, which say themselves when there is nothing to show.
    ...[CHART.gaps, ...MULTIPLE_CHARTS],
  ];
  expect(Object.values(CHART).filter((name) => !(charts as string[]).includes(name))).toEqual([]);
});
