import { CalcError } from "../../calc/errors";
import { benchmarkIndex } from "../../calc/scorecard/benchmarkIndex";
import { crmCoefficient } from "../../calc/scorecard/crmCoefficient";
import { unitMisfit } from "../../calc/scorecard/unitMisfit";
import { numbers } from "../arguments/cellTypes";
import { column, full, list, needed, optionalColumn, type Placed } from "../arguments/parameters";
import { define } from "../results/definition";

const rate = needed(numbers({ low: 0, high: 100 }));

/** The product of the benchmarks, or one of each component. */
const BENCHMARK_SIZES = [1, 3];

/** @throws CalcError value for the wrong number of benchmarks, or one of three that is no rate. */
function checkBenchmarks(benchmark: readonly Placed<number>[]): void {
  if (!BENCHMARK_SIZES.includes(benchmark.length))
    throw new CalcError("value", "benchmarkCells", {
      argument: "benchmark",
      found: benchmark.length,
    });
  const beyond = benchmark.find(({ value }) => benchmark.length > 1 && value > 100);
  if (beyond)
    throw new CalcError("value", "numberFromTo", {
      ...beyond.place,
      found: beyond.value,
      low: 0,
      high: 100,
    });
}

export const COEFFICIENT = define({
  parameters: {
    satisfaction: rate,
    loyalty: rate,
    conversion: rate,
    benchmark: list(numbers({ low: 0 }), 0, BENCHMARK_SIZES),
  },
  compute({ benchmark, ...components }) {
    checkBenchmarks(benchmark);
    const rates = Object.entries(components).map(([argument, value]): Placed<number> => ({
      value,
      place: { argument },
    }));
    const valuesOf = (placed: readonly Placed<number>[]): number[] =>
      placed.map(({ value }) => value);
    const coefficient = crmCoefficient(valuesOf(rates), valuesOf(benchmark));
    const misfit = unitMisfit(valuesOf(rates), valuesOf(benchmark));
    if (misfit === null) return coefficient;
    // The mixture would be wrong a hundredfold.
    const { value, place } = { rates, benchmarks: benchmark }[misfit.among][misfit.at]!;
    throw new CalcError("value", "mixedUnits", { ...place, found: value });
  },
});

export const COEFFICIENT_INDEX = define({
  parameters: {
    values: column(numbers({ above: 0 })),
    benchmarks: column(numbers({ low: 0 })),
    weights: full(optionalColumn(numbers({ low: 0 }))),
  },
  compute: ({ values, benchmarks, weights }) =>
    benchmarkIndex(values, benchmarks, weights ?? new Float64Array(values.length).fill(1)),
});
