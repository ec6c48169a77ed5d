interface Unit {
  holdsRate(rate: number): boolean;
  holdsProduct(product: number): boolean;
}

/** How rates are written: 0.85 or 85. A rate of exactly 0 or 1 can be either. */
const FRACTION: Unit = {
  holdsRate: (rate) => rate >= 0 && rate <= 1,
  holdsProduct: (product) => product <= 1,
};
const PERCENTAGE: Unit = {
  holdsRate: (rate) => rate === 0 || (rate >= 1 && rate <= 100),
  holdsProduct: (product) => product > 1,
};

/** Where a value stands that is not in the unit of the others. */
export interface UnitMisfit {
  readonly among: "rates" | "benchmarks";
  readonly at: number;
}

/** Where both units have as many misfits, the rates decide. */
const WEIGHT = { rates: 1.1, benchmarks: 1 } satisfies Record<UnitMisfit["among"], number>;

const weightOf = (misfits: readonly UnitMisfit[]): number =>
  misfits.reduce((sum, { among }) => sum + WEIGHT[among], 0);

/**
 * The first value that is not in the unit of most of them, fractions or percentages; null when all are in one unit.
 * One benchmark is the product of three and is recognised by its size alone; three are rates like the others.
 * @example unitMisfit([0.85, 90, 0.2], [0.072]) // => { among: "rates", at: 1 }
 */
export function unitMisfit(
  rates: readonly number[],
  benchmarks: readonly number[]
): UnitMisfit | null {
  const misfitsOf = ({ holdsRate, holdsProduct }: Unit): UnitMisfit[] => {
    const holdsBenchmark = benchmarks.length === 1 ? holdsProduct : holdsRate;
    return [
      ...rates.map((value, at) => ({ among: "rates", at, fits: holdsRate(value) }) as const),
      ...benchmarks.map(
        (value, at) => ({ among: "benchmarks", at, fits: holdsBenchmark(value) }) as const
      ),
    ]
      .filter(({ fits }) => !fits)
      .map(({ among, at }) => ({ among, at }));
  };
  const fractions = misfitsOf(FRACTION);
  const percentages = misfitsOf(PERCENTAGE);
  const fewer = weightOf(percentages) < weightOf(fractions) ? percentages : fractions;
  return fewer[0] ?? null;
}
