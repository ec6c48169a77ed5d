import type { Recognition } from "../../data/recognition";
import type { ColumnMapping, DateOrder, OrderRole, RawTable } from "../../data/table";
import type { SourceRef, SourceRequest } from "../../sheet/request";
import type { DateScan } from "../dates/scanDates";
import type { SourceInfo } from "../host";

/** Where the amount of a row comes from: a column, or quantity × unit price. */
export type AmountFrom = "column" | "product";

/** The source in use: what it shows, and what the analyst made of it. */
export interface ChosenSource {
  readonly info: SourceInfo;
  readonly table: RawTable;
  readonly recognition: Recognition;
  readonly mapping: ColumnMapping;
  readonly amountFrom: AmountFrom;
  /** The analyst's answer to dates that read both ways. */
  readonly dateOrder: DateOrder | null;
  /** What all cells of the date column say; null until they are read. */
  readonly scan: DateScan | null;
}

/** Stable name of a source within the pane. */
export const sourceKey = (ref: SourceRef): string =>
  `${ref.type}:${ref.type === "range" ? ref.address : ref.type === "file" ? ref.label : ref.name}`;

const amountFrom = (mapping: ColumnMapping): AmountFrom =>
  mapping.amount === undefined && mapping.quantity !== undefined && mapping.unitPrice !== undefined
    ? "product"
    : "column";

/** A source as the guesses leave it. */
export function openSource(
  info: SourceInfo,
  table: RawTable,
  recognition: Recognition
): ChosenSource {
  const { mapping } = recognition;
  const answers = { dateOrder: null, scan: null };
  return { info, table, recognition, mapping, amountFrom: amountFrom(mapping), ...answers };
}

/** Puts a role on a column, or on none; another column of dates has to be read anew. */
export function withRole(
  source: ChosenSource,
  role: OrderRole,
  column: number | null
): ChosenSource {
  const mapping: ColumnMapping = { ...source.mapping };
  if (column === null) delete mapping[role];
  else mapping[role] = column;
  return role === "date"
    ? { ...source, mapping, dateOrder: null, scan: null }
    : { ...source, mapping };
}

/** Column of a stored role: where its header stands now, else where it stood. */
function storedColumn(source: ChosenSource, stored: SourceRequest, role: OrderRole): number | null {
  const header = stored.headers?.[role];
  const found = source.recognition.columns.findIndex((column) => column.header === header);
  const column = found < 0 ? stored.mapping[role] : found;
  return column === undefined || column >= source.recognition.columns.length ? null : column;
}

/** A source with the choices of the build it was last used in. */
export function withStored(source: ChosenSource, stored: SourceRequest): ChosenSource {
  const roles = Object.keys(stored.mapping) as OrderRole[];
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

/** The roles that count: amount, or quantity and unit price, never both. */
export function mappingInForce({ mapping, amountFrom }: ChosenSource): ColumnMapping {
  const { amount, quantity, unitPrice, ...others } = mapping;
  const column = amount === undefined ? {} : { amount };
  const product = {
    ...(quantity === undefined ? {} : { quantity }),
    ...(unitPrice === undefined ? {} : { unitPrice }),
  };
  return { ...others, ...(amountFrom === "column" ? column : product) };
}

/**
 * True when only the analyst can say how the dates are meant. The first rows often read both ways where later ones
 * settle it, so nothing is asked before all of them are read.
 */
export const asksDateOrder = ({ scan }: ChosenSource): boolean =>
  scan?.order === "ambiguous" || scan?.order === "mixed";
