import { deleteCells } from "../book/edit/shiftCells";
import { writeEntries } from "../book/edit/writeEntries";
import { columnsOf, rowsOf } from "../book/edit/zones";
import { addTableRows, dataZone } from "../book/tables/tables";
import { raise } from "../host/apiObject";
import { BookCollection, BookObject } from "./BookObject";
import { grid, index } from "./checks";
import { checkUnprotected } from "./protection";
import type { Range } from "./Range";
import type { Table } from "./Table";

export class TableRowCollection extends BookCollection<TableRow> {
  readonly apiName = "TableRowCollection";

  constructor(private readonly table: Table) {
    super(table.book);
  }

  items(): TableRow[] {
    return Array.from(
      { length: rowsOf(dataZone(this.table.found)) },
      (_, row) => new TableRow(this.table, row)
    );
  }

  item(key: string | number): TableRow | null {
    return this.items()[Number(key)] ?? null;
  }

  /** Adds rows before the one of that index, or at the end. */
  Add(at?: unknown, values?: unknown): TableRow {
    const { found } = this.table;
    checkUnprotected(this.engine, found.sheetId);
    const rows = Array.isArray(values) ? grid(values, values.length, columnsOf(found.zone)) : [];
    const place = at === undefined ? null : index(at, this.GetCount() + 1);
    const zone = addTableRows(this.engine, found, place, rows.length || 1);
    if (rows.length) writeEntries(this.engine, found.sheetId, zone, rows);
    return new TableRow(this.table, zone.top - found.zone.top - 1);
  }
}

export class TableRow extends BookObject {
  readonly apiName = "TableRow";

  constructor(
    private readonly table: Table,
    private readonly index: number
  ) {
    super(table.book);
  }

  get Index(): number {
    return this.index;
  }

  get Values(): unknown[][] | null {
    return this.GetRange().Values;
  }

  set Values(rows: unknown) {
    this.GetRange().Values = rows;
  }

  GetRange(): Range {
    const zone = dataZone(this.table.found);
    const row = zone.top + this.index;
    return row > zone.bottom
      ? raise("ItemNotFound")
      : this.table.range({ ...zone, top: row, bottom: row });
  }

  Delete(): void {
    deleteCells(this.engine, this.table.found.sheetId, this.GetRange().zone, "ROW");
  }
}
