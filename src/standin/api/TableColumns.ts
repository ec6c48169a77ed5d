import { contentOf } from "../book/cells/content";
import { deleteCells } from "../book/edit/shiftCells";
import { dataZone } from "../book/tables/tables";
import { raise } from "../host/apiObject";
import { BookCollection, BookObject } from "./BookObject";
import { text } from "./checks";
import type { Range } from "./Range";
import type { Table } from "./Table";

export class TableColumnCollection extends BookCollection<TableColumn> {
  readonly apiName = "TableColumnCollection";

  constructor(private readonly table: Table) {
    super(table.book);
  }

  items(): TableColumn[] {
    return this.table.found.columns.map((_, index) => new TableColumn(this.table, index));
  }

  /** By name, or by id, which counts from 1. */
  item(key: string | number): TableColumn | null {
    if (typeof key === "number") return this.items()[key - 1] ?? null;
    return this.items().find(({ Name }) => Name.toLowerCase() === key.toLowerCase()) ?? null;
  }
}

export class TableColumn extends BookObject {
  readonly apiName = "TableColumn";

  constructor(
    private readonly table: Table,
    private readonly index: number
  ) {
    super(table.book);
  }

  get Id(): number {
    return this.index + 1;
  }

  get Index(): number {
    return this.index;
  }

  get Name(): string {
    return this.table.found.columns[this.index] ?? raise("ItemNotFound");
  }

  set Name(value: unknown) {
    const { sheetId, zone } = this.table.found;
    this.engine.run("UPDATE_CELL", {
      sheetId,
      row: zone.top,
      col: zone.left + this.index,
      content: contentOf(text(value)),
    });
  }

  get Values(): unknown[][] | null {
    return this.GetRange().Values;
  }

  GetRange(): Range {
    return this.part(this.table.found.zone);
  }

  GetHeaderRowRange(): Range {
    const { zone } = this.table.found;
    return this.part({ ...zone, bottom: zone.top });
  }

  GetDataBodyRange(): Range {
    return this.part(dataZone(this.table.found));
  }

  Delete(): void {
    const { sheetId } = this.table.found;
    deleteCells(this.engine, sheetId, this.GetRange().zone, "COL");
  }

  private part(zone: Range["zone"]): Range {
    const column = zone.left + this.index;
    return this.table.range({ ...zone, left: column, right: column });
  }
}
