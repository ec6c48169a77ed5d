import type { Book } from "../book/Book";
import { listTables } from "../book/engine/tableDirectory";
import { intersect } from "../book/edit/zones";
import { addTable, tableByKey } from "../book/tables/tables";
import { raise } from "../host/apiObject";
import { BookCollection } from "./BookObject";
import { truth } from "./checks";
import { checkUnprotected } from "./protection";
import { Table } from "./Table";
import { zoneOf } from "./zoneOf";

/** The tables of a sheet, or of the workbook. */
export class TableCollection extends BookCollection<Table> {
  readonly apiName = "TableCollection";

  constructor(
    book: Book,
    private readonly sheetId?: string
  ) {
    super(book);
  }

  items(): Table[] {
    return listTables(this.engine.getters, this.sheetId).map(
      ({ record }) => new Table(this.book, record.id)
    );
  }

  /** By name, or by id. */
  item(key: string | number): Table | null {
    const table = tableByKey(this.engine, String(key));
    const isHere = table && (this.sheetId === undefined || table.sheetId === this.sheetId);
    return isHere ? new Table(this.book, table.record.id) : null;
  }

  /** An address without sheet means the active sheet for the workbook's tables, else the sheet of these. */
  Add(address: unknown, hasHeaders: unknown): Table {
    const { getters } = this.engine;
    const { sheetId, zone } = zoneOf(
      this.book,
      address,
      this.sheetId ?? getters.getActiveSheetId()
    );
    if (this.sheetId !== undefined && sheetId !== this.sheetId) raise("InvalidArgument");
    checkUnprotected(this.engine, sheetId);
    const taken = [
      ...listTables(getters, sheetId).map((table) => table.zone),
      ...getters.getMerges(sheetId),
    ];
    if (taken.some((each) => intersect(each, zone)))
      raise("InvalidArgument", "A table can't overlap another table.");
    return new Table(this.book, addTable(this.engine, sheetId, zone, truth(hasHeaders)));
  }
}
