import { matchHeader } from "../headers/matchHeader";
import type { RoleOffer } from "../recognition";
import type { OrderRole } from "../table";
import type { ColumnSample } from "./sampleColumn";

/** An offer with its rank among offers of equal confidence; lower is surer. */
export interface RankedOffer extends RoleOffer {
  readonly rank: number;
}

/** What a column's values have to be for a role; ids and names of customers come back, amounts have fractions. */
const SPEAKS_FOR: Readonly<Partial<Record<OrderRole, (sample: ColumnSample) => boolean>>> = {
  date: ({ content }) => content === "date",
  amount: ({ content, fractions }) => content === "number" && fractions,
  customer: ({ content, fractions, filled, distinct }) =>
    content !== "date" && !fractions && distinct > 1 && distinct < filled,
};

/** Contents that rule a role out, whatever the header says. */
const IMPOSSIBLE: Readonly<Partial<Record<OrderRole, readonly ColumnSample["content"][]>>> = {
  customer: ["date"],
  order: ["date"],
  amount: ["date"],
  quantity: ["date"],
  unitPrice: ["date"],
};

/** Roles of each column by its header; by its values only when no header says anything. */
export function offerRoles(
  headers: readonly string[],
  samples: readonly ColumnSample[]
): RankedOffer[][] {
  const offers = headers.map((header, i) =>
    matchHeader(header).filter(({ role }) => !IMPOSSIBLE[role]?.includes(samples[i]!.content))
  );
  if (offers.some((list) => list.some((offer) => offer.confidence !== "contains"))) return offers;
  return samples.map((sample, i) => [...valueOffers(sample), ...offers[i]!]);
}

const valueOffers = (sample: ColumnSample): RankedOffer[] =>
  Object.entries(SPEAKS_FOR)
    .filter(([, speaks]) => speaks(sample))
    .map(([role]) => ({ role: role as OrderRole, confidence: "values", rank: 0 }));
