import type { ComponentValues } from "../../src/catalog/coefficient/components";
import { PRESETS } from "../../src/catalog/coefficient/components";
import { indexForm } from "../../src/catalog/coefficient/indexForm";
import { LANGUAGES, type Language } from "../../src/i18n/language";
import { safetyOf, weightsOf } from "../../src/sheet/coefficient/settings";
import { emptyWorkbook } from "../../src/sheet/existing";
import type { SheetFacts } from "../../src/sheet/facts";
import { BLOCK, RESULT, TABLE } from "../../src/sheet/names";
import { planWorkbook } from "../../src/sheet/planWorkbook";
import { SCORECARD_INDEX } from "../../src/sheet/scorecard/columns";
import { scored } from "../../src/sheet/scorecard/scored";
import { settingsOf, settingTable } from "../../src/sheet/targets/settingsTable";
import { targetTable } from "../../src/sheet/targets/targetTable";
import { sampleFacts } from "../sheet/sampleFacts";
import { calculated } from "../support/calculatedPlan";

const ACTUAL = {
  ...{ satisfaction: 0.85, loyalty: 0.9, conversion: 0.2 },
  ...{ frequency: 3, averageOrder: 40 },
};
const PREVIOUS = { ...ACTUAL, satisfaction: 0.6 };
const BENCHMARKS = {
  ...{ benchmark_satisfaction: 0.6, benchmark_loyalty: 0.8, benchmark_conversion: 0.15 },
  ...{ benchmark_frequency: 2, benchmark_aov: 50, benchmark_risk: 0.05, risk_rate: 0.04 },
};

type Given = Readonly<Record<string, string | number>>;

function factsWith(language: Language, settings: Given): SheetFacts {
  const facts = sampleFacts(language, { settings });
  const kpis = facts.kpis.map((kpi) =>
    kpi.id === "CLV" ? { ...kpi, id: "COEFFICIENT", value: 2.125, previous: 1.5 } : kpi
  );
  const coefficient = { actual: ACTUAL, previous: PREVIOUS };
  return { ...facts, kpis, coefficient, targets: targetTable(kpis, [], []) };
}

/** The workbook of a build; `edited` are the settings as the analyst has changed them since. */
function workbook(settings: Given, edited: Given = settings, language: Language = "en") {
  const facts = factsWith(language, settings);
  return calculated(
    planWorkbook(facts, scored(facts), settingTable([], edited), emptyWorkbook([]))
  );
}

const rowOf = (book: ReturnType<typeof workbook>, id: string) =>
  book.block(TABLE.scorecard).find(([first]) => first === id)!;

test.each(LANGUAGES)(
  "0.85 × 0.90 × 0.20 over 0.60 × 0.80 × 0.15 is 2.125, and the scorecard reads it, in %s",
  (language) => {
    const book = workbook(BENCHMARKS, BENCHMARKS, language);
    expect(book.named(RESULT.coefficient)).toBeCloseTo(2.125, 12);
    expect(book.named(RESULT.coefficientPrevious)).toBeCloseTo(1.5, 12);
    const row = rowOf(book, "COEFFICIENT");
    expect(row[SCORECARD_INDEX.actual]).toBeCloseTo(2.125, 12);
    expect(row[SCORECARD_INDEX.change]).toBeCloseTo(0.625, 12);
  }
);

test("an edited benchmark changes coefficient and scorecard at once", () => {
  const book = workbook(BENCHMARKS, { ...BENCHMARKS, benchmark_conversion: 0.3 });
  expect(book.named(RESULT.coefficient)).toBeCloseTo(2.125 / 2, 12);
  expect(rowOf(book, "COEFFICIENT")[SCORECARD_INDEX.actual]).toBeCloseTo(2.125 / 2, 12);
});

test.each([60, 0, -1])(
  "a benchmark of %d is refused in words instead of multiplied",
  (benchmark) => {
    const book = workbook(BENCHMARKS, { ...BENCHMARKS, benchmark_satisfaction: benchmark });
    expect(book.named(RESULT.coefficient)).toBe("");
    expect(book.block(BLOCK.coefficient).flat()).toContain(
      "Refused: a benchmark is in another unit than its value. Rates are fractions here, so enter 60% or 0.6 instead of 60."
    );
    expect(rowOf(book, "COEFFICIENT")[SCORECARD_INDEX.status]).toBe("– no data");
  }
);

test("a missing benchmark leaves the coefficient empty and is said", () => {
  const book = workbook(BENCHMARKS, { ...BENCHMARKS, benchmark_loyalty: "" });
  expect(book.named(RESULT.coefficient)).toBe("");
  expect(book.block(BLOCK.coefficient).flat()).toEqual(
    expect.arrayContaining([
      "not given",
      "Left out: satisfaction, loyalty, conversion or one of their benchmarks is missing.",
    ])
  );
});

test("the index form with the general preset is 1.2856", () => {
  expect(workbook(BENCHMARKS).named(RESULT.coefficientIndex)).toBeCloseTo(1.2856, 4);
});

const VALUES: ComponentValues = { ...ACTUAL, safety: safetyOf(0.04) };
const BASES: ComponentValues = {
  ...{ satisfaction: 0.6, loyalty: 0.8, conversion: 0.15 },
  ...{ frequency: 2, averageOrder: 50, safety: 0.95 },
};

describe.each([...PRESETS, "own weights"])("with the preset %s", (preset) => {
  const given =
    preset === "own weights"
      ? { ...BENCHMARKS, coefficient_preset: "Retail", weight_loyalty: 3, weight_aov: 0.5 }
      : { ...BENCHMARKS, coefficient_preset: preset };
  const book = workbook(given);
  const { index, parts } = indexForm(VALUES, BASES, weightsOf(settingsOf(settingTable([], given))));

  test("the formulas give the index of the definition", () => {
    expect(book.named(RESULT.coefficientIndex)).toBeCloseTo(index!, 12);
  });

  test("each component's log points are those of the definition, in the block and in the bars", () => {
    const shown = book.block(BLOCK.coefficient).slice(3, 9);
    const bars = new Map(
      book.block(BLOCK.contributionData).map(([name, points]) => [name, points])
    );
    for (const { component, logPoints } of parts) {
      const line = shown[Object.keys(VALUES).indexOf(component)]!;
      expect([component, line[6]]).toEqual([component, expect.closeTo(logPoints!, 9)]);
      expect(bars.get(line[0]!)).toBeCloseTo(logPoints!, 9);
    }
    expect(shown.filter((line) => typeof line[6] === "number")).toHaveLength(parts.length);
  });
});

test("a component of the preset without a value drops out, and the block counts those that take part", () => {
  const retail = { ...BENCHMARKS, coefficient_preset: "retail", benchmark_aov: "" };
  const cells = workbook(retail).block(BLOCK.coefficient).flat();
  expect(cells).toContain("Weighted geometric mean; components that take part: 4");
});

test("a preset that is none is said, and gives no index", () => {
  const book = workbook({ ...BENCHMARKS, coefficient_preset: "banking" });
  expect(book.named(RESULT.coefficientIndex)).toBe("");
  expect(book.block(BLOCK.coefficient).flat()).toContain(
    "The setting coefficient_preset must be general, retail, services or finance."
  );
});

test("the sentence under the chart follows the index", () => {
  const [sentence] = workbook(BENCHMARKS).block(BLOCK.contributionChart).at(-1)!;
  expect(sentence).toBe(
    "The index form is 1.29: 1 is at the benchmark, and each bar is what its component adds."
  );
});
