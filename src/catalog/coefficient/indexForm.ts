import { benchmarkIndex } from "../../calc/scorecard/benchmarkIndex";
import { isFraction } from "./articleCoefficient";
import { type Component, COMPONENTS, type ComponentValues, FRACTIONS } from "./components";

/** A component of the index form with what it adds; `logPoints` is 100 · w/Σw · ln(value/benchmark). */
export interface IndexPart {
  readonly component: Component;
  readonly value: number;
  readonly benchmark: number;
  readonly weight: number;
  /** null for a value of 0, whose logarithm has no bound. */
  readonly logPoints: number | null;
}

export interface IndexForm {
  /** Π (value/benchmark)^(w/Σw) over the components that take part; null where none does. */
  readonly index: number | null;
  readonly parts: readonly IndexPart[];
}

function isUsable(component: Component, benchmark: number): boolean {
  return FRACTIONS.has(component) ? isFraction(benchmark) : benchmark > 0;
}

/**
 * The index form over the components with a value, a usable benchmark and a weight; the others drop out. The log points
 * add up to 100 · ln(index).
 */
export function indexForm(
  values: ComponentValues,
  benchmarks: ComponentValues,
  weights: ComponentValues
): IndexForm {
  const taking = COMPONENTS.flatMap((component) => {
    const [value, benchmark, weight] = [values, benchmarks, weights].map((of) => of[component]);
    if (value === null || value === undefined || value < 0) return [];
    if (benchmark === null || benchmark === undefined || !isUsable(component, benchmark)) return [];
    if (weight === null || weight === undefined || weight <= 0) return [];
    return [{ component, value, benchmark, weight }];
  });
  if (taking.length === 0) return { index: null, parts: [] };
  const total = taking.reduce((sum, { weight }) => sum + weight, 0);
  const column = (of: "value" | "benchmark" | "weight"): Float64Array =>
    Float64Array.from(taking, (part) => part[of]);
  return {
    index: benchmarkIndex(column("value"), column("benchmark"), column("weight")),
    parts: taking.map((part) => ({
      ...part,
      logPoints:
        part.value === 0
          ? null
          : 100 * (part.weight / total) * Math.log(part.value / part.benchmark),
    })),
  };
}
