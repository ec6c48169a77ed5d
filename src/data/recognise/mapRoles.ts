import { ROLES } from "../../catalog/sources";
import type { Confidence } from "../recognition";
import type { ColumnMapping, Role, TableKind } from "../table";
import type { RankedOffer } from "./offerRoles";

interface Candidate {
  readonly column: number;
  readonly offer: RankedOffer;
}

/** Lower is surer; a header that merely contains a known word is offered, never taken. */
const SURENESS: Readonly<Record<Exclude<Confidence, "contains">, number>> = {
  label: 0,
  fieldName: 1,
  values: 2,
};

const sureness = ({ offer }: Candidate): number =>
  SURENESS[offer.confidence as keyof typeof SURENESS] * 1000 + offer.rank;

function candidatesOf(role: Role, offers: readonly (readonly RankedOffer[])[]): Candidate[] {
  return offers.flatMap((list, column) =>
    list
      .filter((offer) => offer.role === role && offer.confidence !== "contains")
      .map((offer) => ({ column, offer }))
  );
}

/** The surest column for a role. Values decide only when they speak for one column alone. */
function choose(candidates: readonly Candidate[]): number | undefined {
  const sorted = [...candidates].sort((a, b) => sureness(a) - sureness(b));
  const [best, next] = sorted;
  if (best?.offer.confidence === "values" && next !== undefined) return undefined;
  return best?.column;
}

/** Maps the roles of a kind to columns, in the order of the roles; `by` is left to the analyst. */
export function mapRoles(
  kind: TableKind,
  offers: readonly (readonly RankedOffer[])[]
): ColumnMapping {
  const mapping: ColumnMapping = {};
  for (const role of ROLES[kind] as readonly Role[]) {
    if (role === "by") continue;
    const taken = new Set<number | undefined>(Object.values(mapping));
    const free = candidatesOf(role, offers).filter(({ column }) => !taken.has(column));
    const column = choose(free);
    if (column !== undefined) mapping[role] = column;
  }
  return mapping;
}
