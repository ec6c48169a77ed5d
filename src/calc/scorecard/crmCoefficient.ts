import { CalcError } from "../errors";

/** How rates are written: 0.85 or 85. A rate of exactly 0 or 1 can be either. */
const UNITS = {
  fraction: {
    holdsRate: (rate: number) => rate >= 0 && rate <= 1,
    holdsProduct: (product: number) => product <= 1,
  },
  percentage: {
    holdsRate: (rate: number) => rate === 0 || (rate >= 1 && rate <= 100),
    holdsProduct: (product: number) => product > 1,
  },
};

/** One benchmark is the product of three and is recognised by its size alone; three are rates like the others. */
function sameUnit(rates: readonly number[], benchmarks: readonly number[]): boolean {
  return Object.values(UNITS).some(({ holdsRate, holdsProduct }) => {
    const ownBenchmarks =
      benchmarks.length === 1 ? holdsProduct(benchmarks[0]!) : benchmarks.every(holdsRate);
    return rates.every(holdsRate) && ownBenchmarks;
  });
}

const product = (factors: readonly number[]): number => factors.reduce((a, b) => a * b, 1);

/**
 * The article's CRM coefficient: satisfaction × loyalty × conversion over the benchmark; 1 is at the benchmark.
 * Rates and benchmarks are all fractions or all percentages; `benchmarks` is one product or one per rate.
 * @throws CalcError divisionByZero for a benchmark of 0, value for mixed units, which would be wrong a hundredfold.
 * @example crmCoefficient([0.85, 0.9, 0.2], [0.6, 0.8, 0.15]) // => 2.125
 */
export function crmCoefficient(rates: readonly number[], benchmarks: readonly number[]): number {
  const benchmark = product(benchmarks);
  if (benchmark === 0) throw new CalcError("divisionByZero", "emptyTotal");
  if (!sameUnit(rates, benchmarks))
    throw new CalcError("value", "mixedUnits", { argument: "benchmark" });
  return product(rates) / benchmark;
}
