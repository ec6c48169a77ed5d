import { CalcError } from "../../calc/errors";
import type { HealthScale } from "../../calc/scorecard/healthScore";
import type { Block } from "./blockParameter";
import { numbers } from "./cellTypes";
import { list, type Placed } from "./parameters";

type Measures = Block<number>;
type PerMeasure = readonly Placed<number>[];

/** One cell for all measures, or one per column of them; a blank among several is NaN, to be refused. */
export const perMeasure = (low?: number) =>
  list(numbers(low === undefined ? {} : { low }), NaN, []);

/** The values of an argument as a function of the column. */
function valuesOf(
  argument: string,
  cells: PerMeasure,
  absent: number,
  measures: Measures
): (column: number) => number {
  const used = measures.rows[0]?.length ?? 0;
  if (cells.length <= 1) return () => cells[0]?.value ?? absent;
  if (cells.length < used || cells.length > measures.width)
    throw new CalcError("value", "perMeasure", {
      argument,
      found: cells.length,
      expected: measures.width,
    });
  const blank = cells.find(({ value }) => Number.isNaN(value));
  if (blank) throw new CalcError("value", "blankCell", { ...blank.place });
  return (column) => cells[column]!.value;
}

/**
 * How each measure counts.
 * @throws CalcError value for a blank among several cells, or as many as there are no measures.
 */
export function healthScales(
  measures: Measures,
  given: { readonly weights: PerMeasure; readonly worst: PerMeasure; readonly best: PerMeasure }
): readonly HealthScale[] {
  const weight = valuesOf("weights", given.weights, 0, measures);
  const worst = valuesOf("worst", given.worst, 0, measures);
  const best = valuesOf("best", given.best, 1, measures);
  const columns = measures.rows[0]?.length ?? 1;
  return Array.from({ length: columns }, (_, i) => ({
    weight: weight(i),
    worst: worst(i),
    best: best(i),
  }));
}
