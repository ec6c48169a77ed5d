import type { ColumnMapping, DateOrder, Role, TableKind } from "./table";

/**
 * How a column was known: by the label of a known system, by a system's field name, by its values where headers say
 * nothing, or because its header contains a known word. The last is offered to the analyst, never applied.
 */
export type Confidence = "label" | "fieldName" | "values" | "contains";

/** What most values of a column are. */
export type ColumnContent = "empty" | "date" | "number" | "text";

/** Day-month order of the text dates of a column, as far as its values prove it. */
export type FoundDateOrder = DateOrder | "ambiguous" | "mixed";

export interface RoleOffer {
  readonly role: Role;
  readonly confidence: Confidence;
}

export interface ColumnRecognition {
  /** Header in force: of two header rows the lower one, where it says something. */
  readonly header: string;
  /** Unit in brackets at the end of the header, e.g. 万元 or %. */
  readonly unit: string | null;
  readonly content: ColumnContent;
  /** Roles the column could play, the surest first. */
  readonly offers: readonly RoleOffer[];
  /** For columns of text dates. */
  readonly dateOrder: FoundDateOrder | null;
}

/** Why the table is taken for its kind: the headers that say so, the roles that were found, or the analyst. */
export type KindReason =
  | { readonly key: "asked" }
  | { readonly key: "signature"; readonly headers: readonly string[] }
  | { readonly key: "roles"; readonly roles: readonly Role[] }
  | { readonly key: "values"; readonly roles: readonly Role[] };

export interface Recognition {
  /** null: nothing says what the table is. */
  readonly kind: TableKind | null;
  readonly reasons: readonly KindReason[];
  readonly columns: readonly ColumnRecognition[];
  /** The surest column of each role, without `by`, which the analyst chooses. */
  readonly mapping: ColumnMapping;
  /** Roles still without a column that the kind needs, each named by its usual one: `amount` stands for amount or quantity and unit price. */
  readonly missing: readonly Role[];
  /** Of the date that every row has, as far as the date columns prove it together. */
  readonly dateOrder: FoundDateOrder | null;
}
