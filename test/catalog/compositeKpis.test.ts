import { articleCoefficient } from "../../src/catalog/coefficient/articleCoefficient";
import { type ComponentValues, PRESET_WEIGHTS } from "../../src/catalog/coefficient/components";
import { indexForm } from "../../src/catalog/coefficient/indexForm";
import { cellsFrom, column, errorFrom, installHost } from "../support/excelFunctions";
import { daysFromTo, kpiOf } from "../support/kpiOf";
import { orderLines } from "../support/orderFixture";
import { surveySource } from "../support/sourceRows";
import type { SourceData } from "../../src/catalog/rows";

beforeAll(() => installHost());

const [FIRST, LAST] = [45658, 45688];
const JANUARY = daysFromTo(FIRST, LAST);
const SPAN = { first: FIRST - 335, last: LAST };

/** A year of orders that end with January: A and B buy twice in January, C once, D only in the year before. */
const orders = {
  rows: {
    ...orderLines([
      ["D", FIRST - 300, "1", 60],
      ["A", FIRST, "2", 100],
      ["A", FIRST + 3, "3", 100],
      ["B", FIRST + 4, "4", 50],
      ["B", FIRST + 5, "5", 50],
      ["C", LAST, "6", 40],
    ]),
    item: null,
    referredBy: null,
  },
  span: SPAN,
  by: null,
};
/** 17 of 20 are satisfied. */
const survey = surveySource(
  Array.from({ length: 20 }, (_, i) => [FIRST + i, null, i < 17 ? 5 : 2] as const),
  SPAN
);
/** 1 of 5 leads became a customer. */
const leads = {
  rows: {
    lead: null,
    created: Float64Array.of(1, 2, 3, 4, 5).map((day) => FIRST + day),
    converted: Uint8Array.of(1, 0, 0, 0, 0),
  },
  span: SPAN,
  by: null,
};
const spend = {
  rows: {
    date: Float64Array.of(FIRST, FIRST + 9),
    amount: Float64Array.of(300, 100),
    newCustomers: Float64Array.of(NaN, NaN),
  },
  span: SPAN,
  by: null,
};
const data: SourceData = { orders, survey, leads };
const BENCHMARKS = { benchmarkSatisfaction: 0.6, benchmarkLoyalty: 0.8, benchmarkConversion: 0.15 };

describe("the article's coefficient", () => {
  test("of 0.85 × 0.90 × 0.20 over 0.60 × 0.80 × 0.15 is 2.125", () => {
    const values = { satisfaction: 0.85, loyalty: 0.9, conversion: 0.2 };
    const benchmarks = { satisfaction: 0.6, loyalty: 0.8, conversion: 0.15 };
    expect(articleCoefficient(values, benchmarks)).toBeCloseTo(2.125, 12);
  });

  test("is COEFFICIENT of CSAT, REPEAT and CONVERSION over the benchmarks of the settings", () => {
    expect(kpiOf("COEFFICIENT", data, JANUARY, BENCHMARKS).value).toBeCloseTo(
      cellsFrom("COEFFICIENT", 17 / 20, 2 / 3, 1 / 5, column(0.6, 0.8, 0.15)) as number,
      12
    );
  });

  test.each([
    ["60 beside a fraction", 60],
    ["a benchmark of 0", 0],
    ["a negative benchmark", -0.6],
  ])("refuses %s instead of multiplying it", (_, benchmarkSatisfaction) => {
    const settings = { ...BENCHMARKS, benchmarkSatisfaction };
    expect(kpiOf("COEFFICIENT", data, JANUARY, settings)).toMatchObject({
      value: null,
      reason: "benchmarkUnits",
    });
  });

  test("refuses 60 like the function, whose message names it", () => {
    expect(errorFrom("COEFFICIENT", 0.85, 0.9, 0.2, column(60, 0.8, 0.15))).toMatch(
      /^#VALUE! .*60/
    );
  });

  test("has no value without a benchmark, or without one of its parts", () => {
    const withoutOne = { ...BENCHMARKS, benchmarkLoyalty: null };
    expect(kpiOf("COEFFICIENT", data, JANUARY, withoutOne).value).toBeNull();
    expect(kpiOf("COEFFICIENT", { orders, survey }, JANUARY, BENCHMARKS)).toMatchObject({
      value: null,
      reason: "noComponent",
    });
  });
});

describe("the index form", () => {
  const values: ComponentValues = {
    ...{ satisfaction: 0.85, loyalty: 0.9, conversion: 0.2 },
    ...{ frequency: 3, averageOrder: 40, safety: 0.96 },
  };
  const benchmarks: ComponentValues = {
    ...{ satisfaction: 0.6, loyalty: 0.8, conversion: 0.15 },
    ...{ frequency: 2, averageOrder: 50, safety: 0.95 },
  };

  test("with the general preset is the cube root of the product: 1.2856", () => {
    const { index } = indexForm(values, benchmarks, PRESET_WEIGHTS.general);
    expect(index).toBeCloseTo(2.125 ** (1 / 3), 12);
    expect(index!.toFixed(4)).toBe("1.2856");
  });

  test.each(["general", "retail", "services", "finance"] as const)(
    "with the preset %s is COEFFICIENT.INDEX of its components, and its log points add up to its logarithm",
    (preset) => {
      const weights = PRESET_WEIGHTS[preset];
      const { index, parts } = indexForm(values, benchmarks, weights);
      const of = (row: ComponentValues) => column(...parts.map(({ component }) => row[component]));
      expect(index).toBeCloseTo(
        cellsFrom("COEFFICIENT.INDEX", of(values), of(benchmarks), of(weights)) as number,
        12
      );
      const sum = parts.reduce((total, { logPoints }) => total + logPoints!, 0);
      expect(sum).toBeCloseTo(100 * Math.log(index!), 9);
      expect(parts.every(({ weight }) => weight > 0)).toBe(true);
    }
  );

  test("leaves out a component without value, without benchmark, or with one in another unit", () => {
    const partsWith = (change: Partial<ComponentValues>) =>
      indexForm(values, { ...benchmarks, ...change }, PRESET_WEIGHTS.general).parts.map(
        ({ component }) => component
      );
    expect(partsWith({})).toEqual(["satisfaction", "loyalty", "conversion"]);
    expect(partsWith({ loyalty: null })).toEqual(["satisfaction", "conversion"]);
    expect(partsWith({ satisfaction: 60 })).toEqual(["loyalty", "conversion"]);
    expect(
      indexForm({ ...values, conversion: null }, benchmarks, PRESET_WEIGHTS.general).parts
    ).toHaveLength(2);
  });

  test("compares money and counts in their own unit", () => {
    const { parts } = indexForm(values, benchmarks, PRESET_WEIGHTS.retail);
    expect(parts.map(({ component }) => component)).toContain("averageOrder");
  });

  test("is 0 with a component of 0, which has no log points", () => {
    const { index, parts } = indexForm(
      { ...values, conversion: 0 },
      benchmarks,
      PRESET_WEIGHTS.general
    );
    expect(index).toBe(0);
    expect(parts[2]!.logPoints).toBeNull();
  });

  test("has no value without any component", () => {
    const none = { ...benchmarks, satisfaction: null, loyalty: null, conversion: null };
    expect(indexForm(values, none, PRESET_WEIGHTS.general)).toEqual({ index: null, parts: [] });
  });
});

describe("acquisition cost", () => {
  const settings = { margin: 0.4, lifespan: 3, cac: 200 };
  // By hand: 400 of 6 orders by 4 customers in the twelve months that end with January.
  const yearly = { averagePurchase: 400 / 6, frequency: 6 / 4 };

  test("relates to lifetime value before it as LTVCAC does", () => {
    const gross = cellsFrom("CLV", yearly.averagePurchase, yearly.frequency, 3, 0.4);
    expect(kpiOf("LTVCAC", data, JANUARY, settings).value).toBeCloseTo(
      cellsFrom("LTVCAC", gross, 200) as number,
      9
    );
  });

  test("is paid back as PAYBACK says, by the revenue per customer and month of the last year", () => {
    const arpu = (yearly.averagePurchase * yearly.frequency) / 12;
    expect(kpiOf("PAYBACK", data, JANUARY, settings).value).toBeCloseTo(
      cellsFrom("PAYBACK", 200, arpu, 0.4) as number,
      9
    );
  });

  test("without a setting is the spend per new customer", () => {
    // 400 for A, B and C.
    const measured = kpiOf("PAYBACK", { ...data, spend }, JANUARY, { ...settings, cac: null });
    const given = kpiOf("PAYBACK", data, JANUARY, { ...settings, cac: 400 / 3 });
    expect(measured.value).toBeCloseTo(given.value!, 12);
  });

  test.each(["LTVCAC", "PAYBACK"] as const)("gives %s no value without margin, or itself", (id) => {
    expect(kpiOf(id, data, JANUARY, { ...settings, margin: null }).value).toBeNull();
    expect(kpiOf(id, data, JANUARY, { ...settings, cac: null })).toMatchObject({
      value: null,
      reason: "noAcquisitionCost",
    });
  });
});
