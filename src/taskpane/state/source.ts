import { recogniseTable } from "../../data/recognise/recogniseTable";
import type { Recognition } from "../../data/recognition";
import type { ColumnMapping, DateOrder, RawTable, Role, TableKind } from "../../data/table";
import type { SourceRef, SourceRequest } from "../../sheet/request";
import type { DateScan } from "../dates/scanDates";
import type { SourceInfo } from "../host";
import { DATE_ROLES, rolesOf } from "./sourceRoles";

/** Where the amount of a row comes from: a column, or quantity × unit price. */
export type AmountFrom = "column" | "product";

/** A source in use: what it shows, and what the analyst made of it. */
export interface ChosenSource {
  readonly key: string;
  readonly info: SourceInfo;
  readonly table: RawTable;
  readonly recognition: Recognition;
  readonly kind: TableKind;
  readonly mapping: ColumnMapping;
  readonly amountFrom: AmountFrom;
  /** The analyst's answer to dates that read both ways. */
  readonly dateOrder: DateOrder | null;
  /** What all cells of the date columns say; null until they are read. */
  readonly scan: DateScan | null;
}

/** Stable name of a source within the pane. */
export const sourceKey = (ref: SourceRef): string =>
  `${ref.type}:${ref.type === "range" ? ref.address : ref.type === "file" ? ref.label : ref.name}`;

/** True for one source, also when its table was renamed meanwhile. */
export const isSameSource = (a: SourceRef, b: SourceRef): boolean =>
  sourceKey(a) === sourceKey(b) ||
  ((a.type === "table" || a.type === "sheet") &&
    b.type === a.type &&
    a.id !== undefined &&
    a.id === b.id);

const amountFrom = ({ amount, quantity, unitPrice }: ColumnMapping): AmountFrom =>
  amount === undefined && quantity !== undefined && unitPrice !== undefined ? "product" : "column";

/** A table as one kind of source, as the guesses leave it; a table that nothing is known of could be orders. */
export function openSource(info: SourceInfo, table: RawTable, kind?: TableKind): ChosenSource {
  const recognition = recogniseTable(table, kind);
  const { mapping } = recognition;
  return {
    ...{ key: sourceKey(info.ref), info, table, recognition, mapping },
    kind: kind ?? recognition.kind ?? "orders",
    amountFrom: amountFrom(mapping),
    ...{ dateOrder: null, scan: null },
  };
}

/** Puts a role on a column, or on none; another column of dates has to be read anew. */
export function withRole(source: ChosenSource, role: Role, column: number | null): ChosenSource {
  const mapping: ColumnMapping = { ...source.mapping };
  if (column === null) delete mapping[role];
  else mapping[role] = column;
  return DATE_ROLES[source.kind].includes(role)
    ? { ...source, mapping, dateOrder: null, scan: null }
    : { ...source, mapping };
}

/** Column of a stored role: where its header stands now, else where it stood. */
function storedColumn(source: ChosenSource, stored: SourceRequest, role: Role): number | null {
  const headers: Readonly<Partial<Record<Role, string>>> = stored.headers ?? {};
  const { columns } = source.recognition;
  const found = columns.findIndex(({ header }) => header === headers[role]);
  const column = found < 0 ? stored.mapping[role] : found;
  return column === undefined || column >= columns.length ? null : column;
}

/** A source with the choices of the build it was last used in. */
export function withStored(source: ChosenSource, stored: SourceRequest): ChosenSource {
  const roles = rolesOf(stored.kind).filter((role) => stored.mapping[role] !== undefined);
  const bare: ChosenSource = { ...source, mapping: {} };
  const mapped = roles.reduce(
    (chosen, role) => withRole(chosen, role, storedColumn(source, stored, role)),
    bare
  );
  return {
    ...mapped,
    amountFrom: amountFrom(mapped.mapping),
    dateOrder: stored.dateOrder ?? null,
  };
}

/** The roles that count: those of the kind; of orders amount, or quantity and unit price, never both. */
export function mappingInForce({ kind, mapping, amountFrom: from }: ChosenSource): ColumnMapping {
  const unused: readonly Role[] =
    kind !== "orders" ? [] : from === "column" ? ["quantity", "unitPrice"] : ["amount"];
  const inForce: ColumnMapping = {};
  for (const role of rolesOf(kind)) {
    const column = mapping[role];
    if (column !== undefined && !unused.includes(role)) inForce[role] = column;
  }
  return inForce;
}

/** The columns that hold dates, in the order of their roles. */
export const dateColumnsOf = ({ kind, mapping }: ChosenSource): number[] =>
  DATE_ROLES[kind].flatMap((role) => mapping[role] ?? []);

/**
 * True when only the analyst can say how the dates are meant. The first rows often read both ways where later ones
 * settle it, so nothing is asked before all of them are read.
 */
export const asksDateOrder = ({ scan }: ChosenSource): boolean =>
  scan?.order === "ambiguous" || scan?.order === "mixed";
