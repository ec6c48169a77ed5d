import { abcClasses } from "../../calc/concentration/abcClasses";
import { giniCoefficient } from "../../calc/concentration/giniCoefficient";
import { herfindahlIndex } from "../../calc/concentration/herfindahlIndex";
import { itemAffinity } from "../../calc/concentration/itemAffinity";
import { lorenzCurve } from "../../calc/concentration/lorenzCurve";
import { paretoShare } from "../../calc/concentration/paretoShare";
import { CalcError } from "../../calc/errors";
import { numbers } from "../arguments/cellTypes";
import { apart, column, ids, optional, optionalColumn } from "../arguments/parameters";
import { optionalIds, optionalOr } from "../arguments/parameters";
import { share } from "../arguments/share";
import { shareableTotals } from "../arguments/shareableTotals";
import { checkSize, MOST_CELLS } from "../results/checkAnswer";
import { define } from "../results/definition";

const sales = { amount: column(numbers()), customer: optionalIds };

/** @throws CalcError notAvailable when a table would have no row. */
function needAmounts(amount: Float64Array): void {
  if (amount.length === 0) throw new CalcError("notAvailable", "noAmounts", { argument: "amount" });
}

export const PARETO = define({
  parameters: { ...sales, top: optionalOr(share, 0.2) },
  compute: ({ amount, customer, top }, rowOf) =>
    paretoShare(shareableTotals({ amount, ids: customer, by: "customer" }, rowOf), top),
});

export const GINI = define({
  parameters: sales,
  compute: ({ amount, customer }, rowOf) =>
    giniCoefficient(shareableTotals({ amount, ids: customer, by: "customer" }, rowOf)),
});

export const HHI = define({
  parameters: sales,
  compute: ({ amount, customer }, rowOf) =>
    herfindahlIndex(shareableTotals({ amount, ids: customer, by: "customer" }, rowOf)),
});

const LORENZ_HEADER = ["customer_share", "revenue_share"];

export const LORENZ = define({
  parameters: { ...sales, points: optionalOr(numbers({ low: 1, whole: true }), 20) },
  compute({ amount, customer, points }, rowOf) {
    needAmounts(amount);
    checkSize((points + 2) * LORENZ_HEADER.length, "points");
    const totals = shareableTotals({ amount, ids: customer, by: "customer" }, rowOf);
    const { customerShare, revenueShare } = lorenzCurve(totals, points);
    return [LORENZ_HEADER, ...Array.from(customerShare, (x, i) => [x, revenueShare[i]!])];
  },
  narrowedBy: "points",
});

const DEFAULT_CUTS = Float64Array.of(0.8, 0.95);
const MOST_CUTS = 25;
const letter = (rank: number): string => String.fromCharCode("A".charCodeAt(0) + rank);

/** @throws CalcError value for cuts that do not rise, or more than there are letters for classes. */
function checkCuts(cuts: Float64Array): void {
  const argument = "cuts";
  if (cuts.length > MOST_CUTS)
    throw new CalcError("value", "mostCuts", { argument, found: cuts.length, most: MOST_CUTS });
  const fall = cuts.findIndex((cut, i) => i > 0 && cut <= cuts[i - 1]!);
  if (fall > 0)
    throw new CalcError("value", "cutsInOrder", {
      ...{ argument, found: cuts[fall]!, most: cuts[fall - 1]! },
    });
}

const ABC_HEADER = ["item", "amount", "share", "cumulative", "class"];

export const ABC = define({
  parameters: {
    item: ids,
    amount: column(numbers()),
    cuts: apart(optionalColumn(share)),
    top: optional(numbers({ low: 1, whole: true })),
  },
  compute({ item, amount, cuts, top }, rowOf) {
    needAmounts(amount);
    const given = cuts === null || cuts.length === 0 ? DEFAULT_CUTS : cuts;
    checkCuts(given);
    const totals = shareableTotals({ amount, ids: item, by: "item" }, rowOf);
    const { code, share, cumulative, rank } = abcClasses(totals, given);
    const body = Array.from(code.subarray(0, top ?? code.length), (at, i) => [
      ...[item.labels[at]!, totals[at]!, share[i]!, cumulative[i]!, letter(rank[i]!)],
    ]);
    return [ABC_HEADER, ...body];
  },
  narrowedBy: "top",
});

const AFFINITY_HEADER = [...["item_a", "item_b", "orders"], ...["support", "confidence", "lift"]];
const MOST_RULES = Math.floor(MOST_CELLS / AFFINITY_HEADER.length) - 1;

export const AFFINITY = define({
  parameters: { order: ids, item: ids, min: optionalOr(numbers({ low: 1, whole: true }), 2) },
  compute({ order, item, min }) {
    const rules = itemAffinity(order, item, { min, most: MOST_RULES });
    if (rules === null)
      throw new CalcError("notAvailable", "manyPairs", { argument: "min", most: MOST_CELLS });
    if (rules.length === 0)
      throw new CalcError("notAvailable", "noPairs", { argument: "item", low: min });
    const body = rules.map(({ a, b, orders, support, confidence, lift }) => [
      ...[item.labels[a]!, item.labels[b]!, orders, support, confidence, lift],
    ]);
    return [AFFINITY_HEADER, ...body];
  },
  narrowedBy: "min",
});
