import type { Book } from "../book/Book";
import { clearCells } from "../book/edit/clearCells";
import { findName } from "../book/edit/names";
import type { Zone } from "../book/engine/engineTypes";
import { findTable, type FoundTable } from "../book/engine/tableDirectory";
import {
  configureTable,
  dataZone,
  dissolveTable,
  renameTable,
  resizeTable,
  setTableRecord,
  tableById,
} from "../book/tables/tables";
import { HostGap, raise } from "../host/apiObject";
import { BookObject } from "./BookObject";
import { checkName, text, truth } from "./checks";
import { Range } from "./Range";
import { TableColumnCollection } from "./TableColumns";
import { TableRowCollection } from "./TableRows";
import { TableSort } from "./TableSort";
import { Worksheet } from "./Worksheet";
import { zoneOf } from "./zoneOf";

export class Table extends BookObject {
  readonly apiName = "Table";

  constructor(
    book: Book,
    readonly Id: string
  ) {
    super(book);
  }

  get found(): FoundTable {
    return tableById(this.engine, this.Id) ?? raise("ItemNotFound");
  }

  get Name(): string {
    return this.found.record.name;
  }

  set Name(value: unknown) {
    const name = checkName(value);
    const other = findTable(this.engine.getters, name);
    if ((other && other.record.id !== this.Id) || findName(this.engine, name))
      raise("ItemAlreadyExists");
    if (name !== this.Name) renameTable(this.engine, this.found, name);
  }

  get Style(): string {
    return this.found.record.style;
  }

  set Style(style: unknown) {
    setTableRecord(this.engine, this.found, { style: text(style) });
  }

  get ShowHeaders(): boolean {
    return true;
  }

  set ShowHeaders(value: unknown) {
    if (!truth(value)) throw new HostGap("Table.showHeaders = false");
  }

  get ShowTotals(): boolean {
    return this.found.hasTotals;
  }

  set ShowTotals(value: unknown) {
    const show = truth(value);
    const { found } = this;
    if (show === found.hasTotals) return;
    const zone = { ...found.zone, bottom: found.zone.bottom + (show ? 1 : -1) };
    resizeTable(this.engine, found, zone);
    configureTable(this.engine, this.found, { totalRow: show });
  }

  get ShowFilterButton(): boolean {
    return this.found.engine.config.hasFilters;
  }

  set ShowFilterButton(value: unknown) {
    configureTable(this.engine, this.found, { hasFilters: truth(value) });
  }

  get ShowBandedRows(): boolean {
    return this.found.engine.config.bandedRows;
  }

  set ShowBandedRows(value: unknown) {
    configureTable(this.engine, this.found, { bandedRows: truth(value) });
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  get Rows(): TableRowCollection {
    return new TableRowCollection(this);
  }

  get Sort(): TableSort {
    return new TableSort(this);
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.found.sheetId);
  }

  GetRange(): Range {
    return this.range(this.found.zone);
  }

  GetHeaderRowRange(): Range {
    const { zone } = this.found;
    return this.range({ ...zone, bottom: zone.top });
  }

  GetDataBodyRange(): Range {
    return this.range(dataZone(this.found));
  }

  GetTotalRowRange(): Range {
    const { zone, hasTotals } = this.found;
    return hasTotals ? this.range({ ...zone, top: zone.bottom }) : raise("ItemNotFound");
  }

  Resize(range: unknown): void {
    const { found } = this;
    const { sheetId, zone } = zoneOf(this.book, range, found.sheetId);
    if (sheetId !== found.sheetId || zone.top !== found.zone.top || zone.bottom === zone.top)
      raise("InvalidArgument");
    resizeTable(this.engine, found, zone);
  }

  ConvertToRange(): Range {
    const range = this.GetRange();
    dissolveTable(this.engine, this.found);
    return range;
  }

  Delete(): void {
    const { sheetId, zone } = this.found;
    dissolveTable(this.engine, this.found);
    clearCells(this.engine, sheetId, zone, "All");
  }

  range(zone: Zone): Range {
    return new Range(this.book, this.found.sheetId, zone);
  }
}
