import { sortRows, type SortKey } from "../book/edit/sortRows";
import { columnsOf } from "../book/edit/zones";
import { dataZone } from "../book/tables/tables";
import { HostGap, raise } from "../host/apiObject";
import { BookObject } from "./BookObject";
import { index, truth } from "./checks";
import { checkUnlocked } from "./protection";
import type { Table } from "./Table";

/** How Excel sorts when a condition does not say otherwise; the other ways are not implemented. */
const BY_VALUE: Readonly<Record<string, string>> = { sortOn: "Value", dataOption: "Normal" };

/** Sorting of a table. */
export class TableSort extends BookObject {
  readonly apiName = "TableSort";

  constructor(private readonly table: Table) {
    super(table.book);
  }

  Apply(fields: unknown, matchCase: unknown = false, method: unknown = "PinYin"): void {
    const { found } = this.table;
    if (!Array.isArray(fields) || fields.length === 0) raise("InvalidArgument");
    if (method !== "PinYin") throw new HostGap(`TableSort.apply by ${String(method)}`);
    const keys = (fields as unknown[]).map((field) => sortKey(field, columnsOf(found.zone)));
    const zone = dataZone(found);
    checkUnlocked({ book: this.book, sheetId: found.sheetId, zone });
    sortRows(this.engine, found.sheetId, zone, keys, truth(matchCase ?? false));
  }
}

function sortKey(field: unknown, columns: number): SortKey {
  const { key, ascending, ...others } = field as Record<string, unknown>;
  for (const [option, value] of Object.entries(others))
    if (value !== null && value !== undefined && value !== BY_VALUE[option])
      throw new HostGap(`SortField.${option} = ${JSON.stringify(value)}`);
  return { column: index(key, columns), ascending: truth(ascending ?? true) };
}
