import type { Book } from "../book/Book";
import { formatZone, MAX_COLUMNS, MAX_ROWS, quoteSheet } from "../book/cells/address";
import {
  boundingZone,
  columnsOf,
  intersect,
  isWholeColumns,
  isWholeRows,
  rowsOf,
} from "../book/edit/zones";
import type { Zone } from "../book/engine/engineTypes";
import { raise } from "../host/apiObject";
import { BookObject } from "./BookObject";
import { index, number } from "./checks";
import { zoneOf } from "./zoneOf";

/** True when no part of a zone lies outside of a sheet. */
export function isOnSheet({ top, left, bottom, right }: Zone): boolean {
  return (
    top >= 0 &&
    left >= 0 &&
    top <= bottom &&
    left <= right &&
    bottom < MAX_ROWS &&
    right < MAX_COLUMNS
  );
}

/** Where a range is, and the ranges that are found from it. */
export abstract class RangePlaces<Found> extends BookObject {
  constructor(
    book: Book,
    readonly sheetId: string,
    readonly zone: Zone
  ) {
    super(book);
  }

  protected abstract at(zone: Zone): Found;

  get Address(): string {
    const { zone } = this;
    const cells = isWholeRows(zone) ? `${zone.top + 1}:${zone.bottom + 1}` : formatZone(zone);
    return `${quoteSheet(this.engine.getters.getSheetName(this.sheetId))}!${cells}`;
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.zone.top;
  }

  get ColumnIndex(): number {
    return this.zone.left;
  }

  get RowCount(): number {
    return rowsOf(this.zone);
  }

  get ColumnCount(): number {
    return columnsOf(this.zone);
  }

  get CellCount(): number {
    const count = this.RowCount * this.ColumnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get IsEntireColumn(): boolean {
    return isWholeColumns(this.zone);
  }

  get IsEntireRow(): boolean {
    return isWholeRows(this.zone);
  }

  GetCell(row: number, column: number): Found {
    const [top, left] = [this.zone.top + number(row), this.zone.left + number(column)];
    return this.at({ top, bottom: top, left, right: left });
  }

  GetRow(row: number): Found {
    const top = this.zone.top + index(row, this.RowCount);
    return this.at({ ...this.zone, top, bottom: top });
  }

  GetColumn(column: number): Found {
    const left = this.zone.left + index(column, this.ColumnCount);
    return this.at({ ...this.zone, left, right: left });
  }

  GetLastCell(): Found {
    const { bottom, right } = this.zone;
    return this.at({ top: bottom, bottom, left: right, right });
  }

  GetLastRow(): Found {
    return this.at({ ...this.zone, top: this.zone.bottom });
  }

  GetLastColumn(): Found {
    return this.at({ ...this.zone, left: this.zone.right });
  }

  GetEntireRow(): Found {
    return this.at({ ...this.zone, left: 0, right: MAX_COLUMNS - 1 });
  }

  GetEntireColumn(): Found {
    return this.at({ ...this.zone, top: 0, bottom: MAX_ROWS - 1 });
  }

  GetOffsetRange(rows: number, columns: number): Found {
    const { top, bottom, left, right } = this.zone;
    return this.at({
      top: top + number(rows),
      bottom: bottom + rows,
      left: left + number(columns),
      right: right + columns,
    });
  }

  GetResizedRange(rows: number, columns: number): Found {
    return this.at({
      ...this.zone,
      bottom: this.zone.bottom + number(rows),
      right: this.zone.right + number(columns),
    });
  }

  GetAbsoluteResizedRange(rows: number, columns: number): Found {
    const { top, left } = this.zone;
    return this.at({
      top,
      left,
      bottom: top + number(rows, 1) - 1,
      right: left + number(columns, 1) - 1,
    });
  }

  GetBoundingRect(other: unknown): Found {
    return this.at(boundingZone(this.zone, this.zoneOnSheet(other)));
  }

  GetIntersection(other: unknown): Found {
    return this.GetIntersectionOrNullObject(other) ?? raise("ItemNotFound");
  }

  GetIntersectionOrNullObject(other: unknown): Found | null {
    const { sheetId, zone } = zoneOf(this.book, other, this.sheetId);
    const common = sheetId === this.sheetId ? intersect(this.zone, zone) : null;
    return common && this.at(common);
  }

  private zoneOnSheet(other: unknown): Zone {
    const { sheetId, zone } = zoneOf(this.book, other, this.sheetId);
    return sheetId === this.sheetId ? zone : raise("InvalidArgument");
  }
}
