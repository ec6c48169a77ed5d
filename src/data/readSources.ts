import type { IdColumn } from "../calc/columns";
import type { DataSpan, RowsOf, SourceData } from "../catalog/rows";
import type { TableKind } from "../catalog/sources";
import type { SourceNote } from "./dataNotes";
import { DEALS } from "./kinds/deals";
import { LEADS } from "./kinds/leads";
import { readKind } from "./kinds/readKind";
import { SPEND } from "./kinds/spend";
import { SUBSCRIPTIONS } from "./kinds/subscriptions";
import { SURVEY } from "./kinds/survey";
import { TICKETS } from "./kinds/tickets";
import { readOrders } from "./orders/readOrders";
import { type Pace, partOf } from "./pace";
import { sameHeaders } from "./sameHeaders";
import type { ColumnMapping, DateOrder, RawTable } from "./table";

/** A source as clean columns, with everything the analyst should know of how it was read. */
export interface SourceReading<Kind extends TableKind = TableKind> {
  readonly rows: RowsOf[Kind];
  readonly span: DataSpan;
  readonly by: IdColumn | null;
  /** Rows of the table that hold something, headers and footers aside. */
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly notes: readonly SourceNote[];
}

export interface ReadOptions {
  /** Order of day and month where the text dates do not prove it. */
  readonly dateOrder?: DateOrder | undefined;
  readonly pace?: Pace | undefined;
}

/** Reads a table as one kind of source. */
export type Reader<Kind extends TableKind> = (
  table: RawTable,
  mapping: ColumnMapping,
  options?: ReadOptions
) => Promise<SourceReading<Kind>>;

/** The reader of each kind of source. */
const READERS: { readonly [Kind in TableKind]: Reader<Kind> } = {
  orders: readOrders,
  deals: readKind(DEALS),
  leads: readKind(LEADS),
  tickets: readKind(TICKETS),
  survey: readKind(SURVEY),
  subscriptions: readKind(SUBSCRIPTIONS),
  spend: readKind(SPEND),
};

/**
 * Reads a table as a source of the kind.
 * @throws DataError when it cannot be used
 */
export async function readSource<Kind extends TableKind>(
  kind: Kind,
  ...[table, mapping, options]: Parameters<Reader<Kind>>
): Promise<SourceReading<Kind>> {
  const reading = await READERS[kind](table, mapping, options);
  return { ...reading, notes: [...reading.notes, ...sameHeaders(table, mapping)] };
}

export interface SourceToRead {
  readonly kind: TableKind;
  readonly table: RawTable;
  readonly mapping: ColumnMapping;
  readonly dateOrder?: DateOrder | undefined;
}

/**
 * Reads the sources of a build one after the other.
 * @throws DataError when one of them cannot be used
 */
export async function readSources(
  sources: readonly SourceToRead[],
  pace: Pace
): Promise<SourceReading[]> {
  const readings: SourceReading[] = [];
  for (const [i, { kind, table, mapping, dateOrder }] of sources.entries()) {
    const part = partOf(pace, i / sources.length, (i + 1) / sources.length);
    readings.push(await readSource(kind, table, mapping, { dateOrder, pace: part }));
  }
  return readings;
}

/** The readings by kind. */
export const sourceData = (
  sources: readonly Pick<SourceToRead, "kind">[],
  readings: readonly SourceReading[]
): SourceData =>
  // Each reading is of its source's kind: the readers are typed by it.
  Object.fromEntries(readings.map((reading, i) => [sources[i]!.kind, reading])) as SourceData;
