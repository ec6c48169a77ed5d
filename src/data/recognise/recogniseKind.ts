import { KIND_SIGNATURES } from "../dictionary/kindSignatures";
import { joinedHeader, normaliseHeader } from "../headers/normaliseHeader";
import type { KindReason } from "../recognition";
import { missingRoles } from "../source/requiredRoles";
import type { ColumnMapping, Role, TableKind } from "../table";
import type { RankedOffer } from "./offerRoles";

/** A table looked at as one kind. */
export interface KindView {
  readonly kind: TableKind;
  readonly offers: readonly (readonly RankedOffer[])[];
  readonly mapping: ColumnMapping;
}

export interface FoundKind {
  readonly kind: TableKind | null;
  readonly reasons: readonly KindReason[];
}

/**
 * What it weighs that a table has every role of a kind: one stray header of another kind does not outweigh customer,
 * date and amount, or a date with answers; two of them do. The roles of other kinds have names that many tables have.
 */
const WORTH_OF_ROLES: Readonly<Record<TableKind, number>> = {
  orders: 1.5,
  survey: 1.5,
  deals: 0.5,
  leads: 0.5,
  tickets: 0,
  subscriptions: 0.5,
  spend: 0,
};

/** Headers that only a table of the kind has. */
function signatureHeaders(headers: readonly string[], kind: TableKind): string[] {
  const signature = new Set(KIND_SIGNATURES[kind].map(joinedHeader));
  return headers.filter((header) => signature.has(joinedHeader(normaliseHeader(header).key)));
}

function rolesReason({ mapping, offers }: KindView): KindReason {
  const roles = Object.keys(mapping) as Role[];
  const byValues = offers.some((list) => list.some((offer) => offer.confidence === "values"));
  return { key: byValues ? "values" : "roles", roles };
}

function score(headers: readonly string[], view: KindView) {
  const found = signatureHeaders(headers, view.kind);
  const roles = missingRoles(view.kind, view.mapping).length === 0 ? WORTH_OF_ROLES[view.kind] : 0;
  return { view, headers: found, roles, score: found.length + roles };
}

/** The kind with most of its own headers; an order log and a survey also by their roles. */
export function recogniseKind(headers: readonly string[], views: readonly KindView[]): FoundKind {
  const scored = views.map((view) => score(headers, view));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score < 1) return { kind: null, reasons: [] };
  const reasons: KindReason[] = [];
  if (best.headers.length > 0) reasons.push({ key: "signature", headers: best.headers });
  if (best.roles >= 1) reasons.push(rolesReason(best.view));
  return { kind: best.view.kind, reasons };
}
