import { crmCoefficient } from "../../calc/scorecard/crmCoefficient";
import { ARTICLE_COMPONENTS, type ComponentValues } from "./components";

/** True for a benchmark that a fraction can be divided by: 60 beside 0.85 is in another unit. */
export const isFraction = (benchmark: number): boolean => benchmark > 0 && benchmark <= 1;

const known = (value: number | null): value is number => value !== null;

/**
 * The article's coefficient: satisfaction × loyalty × conversion over the product of their benchmarks. null without all
 * six, or with a benchmark in another unit than its value.
 */
export function articleCoefficient(
  values: Pick<ComponentValues, "satisfaction" | "loyalty" | "conversion">,
  benchmarks: Pick<ComponentValues, "satisfaction" | "loyalty" | "conversion">
): number | null {
  const rates = ARTICLE_COMPONENTS.map((component) => values[component as "satisfaction"]);
  const bases = ARTICLE_COMPONENTS.map((component) => benchmarks[component as "satisfaction"]);
  if (!rates.every(known) || !bases.every(known) || !bases.every(isFraction)) return null;
  return crmCoefficient(rates, bases);
}
