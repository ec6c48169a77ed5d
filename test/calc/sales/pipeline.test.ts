import { forecastError } from "../../../src/calc/sales/forecastError";
import { funnelSteps } from "../../../src/calc/sales/funnelSteps";
import { pipelineVelocity } from "../../../src/calc/sales/pipelineVelocity";
import { weightedPipeline } from "../../../src/calc/sales/weightedPipeline";

const numbers = (...values: number[]): Float64Array => Float64Array.from(values);

describe("sales velocity", () => {
  const deals = { opportunities: 50, winRate: 0.2, dealSize: 10000, cycleDays: 30 };

  test("is 3 333.33 a day for 50 opportunities at 20 %, 10 000 each, in 30 days (nrev.ai)", () => {
    expect(pipelineVelocity(deals)).toBeCloseTo(3333.33, 2);
  });

  test("of a cycle without a day is a division by zero", () => {
    expect(() => pipelineVelocity({ ...deals, cycleDays: 0 })).toThrow("divisionByZero");
  });
});

describe("weighted pipeline", () => {
  test("counts a won deal in full and a lost one not at all, and neither as open", () => {
    expect(weightedPipeline(numbers(100, 200, 400), numbers(1, 0, 0.25))).toEqual({
      weighted: 200,
      open: 400,
    });
  });
});

describe("forecast error", () => {
  const [actual, forecast] = [numbers(900000), numbers(1000000)];

  test("of 1 000 000 forecast and 900 000 come is 11.1 % (dearlucy.co)", () => {
    for (const measure of ["wape", "mape", "bias"] as const)
      expect(forecastError(actual, forecast, measure)).toBeCloseTo(0.111, 3);
    expect(forecastError(actual, forecast, "accuracy")).toBeCloseTo(0.889, 3);
  });

  test("weighs each period by its actual value, mape each period alike", () => {
    const [came, said] = [numbers(100, 10), numbers(90, 20)];
    expect(forecastError(came, said, "wape")).toBeCloseTo(20 / 110, 14);
    expect(forecastError(came, said, "mape")).toBeCloseTo((0.1 + 1) / 2, 14);
    expect(forecastError(came, said, "bias")).toBe(0);
  });

  test("has no answer for actual values that add up to nothing, or for mape when one of them is 0", () => {
    expect(() => forecastError(numbers(5, -5), numbers(1, 1), "bias")).toThrow("divisionByZero");
    expect(() => forecastError(numbers(5, 0), numbers(1, 1), "mape")).toThrow("divisionByZero");
    expect(() => forecastError(numbers(), numbers(), "mape")).toThrow("divisionByZero");
    expect(() => forecastError(numbers(5, -8), numbers(1, 1), "wape")).toThrow("totalBelowZero");
  });
});

describe("funnel", () => {
  test("steps multiply to the cumulative rate, and drops add up to what was lost", () => {
    const { stepRate, cumulativeRate, drop } = funnelSteps(numbers(500, 200, 80, 20));
    expect(stepRate).toEqual([1, 0.4, 0.4, 0.25]);
    expect(cumulativeRate).toEqual([1, 0.4, 0.16, 0.04]);
    expect(drop).toEqual([null, 300, 120, 60]);
  });

  test("behind an empty stage only the step rate has no answer", () => {
    expect(funnelSteps(numbers(50, 0, 0))).toEqual({
      stepRate: [1, 0, null],
      cumulativeRate: [1, 0, 0],
      drop: [null, 50, 0],
    });
  });
});
