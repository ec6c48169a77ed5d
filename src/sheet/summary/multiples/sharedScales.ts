import type { KpiFormat } from "../../../catalog/kpis";

/** Ends of a value axis, in the unit of its values. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  /** Distance of its grid lines. */
  readonly step: number;
}

/** What a chart shows: its unit and all numbers drawn in it, at least one. */
export interface Drawn {
  readonly format: KpiFormat;
  readonly values: readonly number[];
}

/** On a scale of ten times their size, lines lie flat on the axis. */
const SAME_SIZE = 10;
const LINES = 4;
const STEPS = [1, 2, 5, 10] as const;

/** Steps of 1, 2 or 5 times a power of ten. */
function stepOf(range: number): number {
  const power = 10 ** Math.floor(Math.log10(range / LINES));
  return (STEPS.find((step) => step * power >= range / LINES) ?? 10) * power;
}

/** 0.1 + 0.2 is meant to be 0.3. */
const clean = (value: number): number => Number(value.toPrecision(12));

/** The round ends around values; equal values get room to either side. */
function scaleOf(values: readonly number[]): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = stepOf(high - low || Math.abs(high) || 1);
  const minimum = clean(Math.floor(clean(low / step)) * step);
  const maximum = clean(Math.ceil(clean(high / step)) * step);
  return minimum === maximum
    ? { minimum: clean(minimum - step), maximum: clean(maximum + step), step }
    : { minimum, maximum, step };
}

const size = ({ values }: Drawn): number => Math.max(...values.map(Math.abs));

/** Charts that share a scale: of one unit, the largest at most ten times the smallest. */
function families(charts: readonly Drawn[]): Drawn[][] {
  const families: Drawn[][] = [];
  for (const chart of [...charts].sort((a, b) => size(b) - size(a))) {
    const family = families.find(
      ([largest]) => largest!.format === chart.format && size(largest!) <= SAME_SIZE * size(chart)
    );
    if (family === undefined) families.push([chart]);
    else family.push(chart);
  }
  return families;
}

/** The scale of each chart, in their order: equal for equal units, unless their sizes are worlds apart. */
export function sharedScales(charts: readonly Drawn[]): Scale[] {
  const scales = new Map<Drawn, Scale>();
  for (const family of families(charts)) {
    const scale = scaleOf(family.flatMap(({ values }) => values));
    for (const chart of family) scales.set(chart, scale);
  }
  return charts.map((chart) => scales.get(chart)!);
}
