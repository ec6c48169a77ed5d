import { matchHeader } from "../headers/matchHeader";
import type { RoleOffer } from "../recognition";
import type { Role, TableKind } from "../table";
import { isRuledOut } from "./isRuledOut";
import type { ColumnSample } from "./sampleColumn";

/** An offer with its rank among offers of equal confidence; lower is surer. */
export interface RankedOffer extends RoleOffer {
  readonly rank: number;
}

type Speaks = Readonly<Partial<Record<Role, (sample: ColumnSample) => boolean>>>;

/**
 * What a column's values have to be for a role; ids and names of customers come back, amounts have fractions. Only an
 * order log can be told by its values.
 */
const SPEAKS_FOR: Readonly<Partial<Record<TableKind, Speaks>>> = {
  orders: {
    date: ({ content }) => content === "date",
    amount: ({ content, fractions }) => content === "number" && fractions,
    customer: ({ content, fractions, filled, values }) =>
      content !== "date" && !fractions && values.size > 1 && values.size < filled,
  },
};

/** Roles of a kind for each column by its header; by its values only when no header says anything. */
export function offerRoles(
  kind: TableKind,
  headers: readonly string[],
  samples: readonly ColumnSample[]
): RankedOffer[][] {
  const offers = headers.map((header, i) =>
    matchHeader(header, kind).filter(({ role }) => !isRuledOut(role, samples[i]!))
  );
  if (offers.some((list) => list.some((offer) => offer.confidence !== "contains"))) return offers;
  return samples.map((sample, i) => [...valueOffers(kind, sample), ...offers[i]!]);
}

const valueOffers = (kind: TableKind, sample: ColumnSample): RankedOffer[] =>
  Object.entries(SPEAKS_FOR[kind] ?? {})
    .filter(([, speaks]) => speaks(sample))
    .map(([role]) => ({ role: role as Role, confidence: "values", rank: 0 }));
