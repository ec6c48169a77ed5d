import { KIND_SIGNATURES } from "../dictionary/kindSignatures";
import { joinedHeader, normaliseHeader } from "../headers/normaliseHeader";
import type { KindReason } from "../recognition";
import type { ColumnMapping, OrderRole, TableKind } from "../table";
import type { RankedOffer } from "./offerRoles";

export interface FoundKind {
  readonly kind: TableKind | null;
  readonly reasons: readonly KindReason[];
}

/** Headers that only a table of the kind has. */
function signatureHeaders(headers: readonly string[], kind: TableKind): string[] {
  const signature = new Set(KIND_SIGNATURES[kind].map(joinedHeader));
  return headers.filter((header) => signature.has(joinedHeader(normaliseHeader(header).key)));
}

/** Roles that make a table an order log even without a signature: who bought, when, for how much. */
export function missingRoles(mapping: ColumnMapping): ("customer" | "date" | "amount")[] {
  const amount =
    mapping.amount !== undefined ||
    (mapping.quantity !== undefined && mapping.unitPrice !== undefined);
  return (["customer", "date", "amount"] as const).filter((role) =>
    role === "amount" ? !amount : mapping[role] === undefined
  );
}

/** One stray header of another kind does not outweigh customer, date and amount; two of them do. */
const WORTH_OF_ROLES = 1.5;

/** The kind with most of its own headers; an order log also by its roles. */
export function recogniseKind(
  headers: readonly string[],
  mapping: ColumnMapping,
  offers: readonly (readonly RankedOffer[])[]
): FoundKind {
  const complete = missingRoles(mapping).length === 0;
  const kinds = Object.keys(KIND_SIGNATURES) as TableKind[];
  const scored = kinds.map((kind) => {
    const found = signatureHeaders(headers, kind);
    const roles = kind === "orders" && complete ? WORTH_OF_ROLES : 0;
    return { kind, headers: found, score: found.length + roles };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score === 0) return { kind: null, reasons: [] };
  const reasons: KindReason[] = [];
  if (best.headers.length > 0) reasons.push({ key: "signature", headers: best.headers });
  if (best.kind === "orders" && complete) reasons.push(rolesReason(mapping, offers));
  return { kind: best.kind, reasons };
}

function rolesReason(
  mapping: ColumnMapping,
  offers: readonly (readonly RankedOffer[])[]
): KindReason {
  const roles = Object.keys(mapping) as OrderRole[];
  const byValues = offers.some((list) => list.some((offer) => offer.confidence === "values"));
  return { key: byValues ? "values" : "roles", roles };
}
