import { formatZone, MAX_COLUMNS, MAX_ROWS, quoteSheet } from "../book/cells/address";
import type { Book } from "../book/Book";
import type { Zone } from "../book/engine/engineTypes";
import { CLEARED, clearCells } from "../book/edit/clearCells";
import { deleteCells, insertCells, tearsTable } from "../book/edit/shiftCells";
import { usedZone } from "../book/edit/usedZone";
import {
  boundingZone,
  columnsOf,
  intersect,
  isWholeColumns,
  isWholeRows,
  rowsOf,
} from "../book/edit/zones";
import { raise } from "../host/apiObject";
import { BookObject } from "./BookObject";
import { checkSize, index, number, oneOf } from "./checks";
import { ConditionalFormatCollection } from "./ConditionalFormatCollection";
import { DataValidation } from "./DataValidation";
import { foldGroups, group, linesHidden, setLinesHidden } from "./outline";
import { checkUnlocked } from "./protection";
import { RangeFormat } from "./RangeFormat";
import {
  readNumberFormats,
  readTexts,
  readTypes,
  readValues,
  readFormulas,
  writeValues,
  writeFormats,
} from "./rangeCells";
import { zoneOf } from "./zoneOf";
import { Worksheet } from "./Worksheet";

/** Cells of a sheet. */
export class Range extends BookObject {
  readonly apiName = "Range";

  constructor(
    book: Book,
    readonly sheetId: string,
    readonly zone: Zone
  ) {
    super(book);
  }

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

  get Values(): unknown[][] | null {
    return readValues(this);
  }

  set Values(rows: unknown) {
    writeValues(this, rows);
  }

  get Formulas(): unknown[][] | null {
    return readFormulas(this);
  }

  set Formulas(rows: unknown) {
    writeValues(this, rows);
  }

  get NumberFormat(): string[][] | null {
    return readNumberFormats(this);
  }

  set NumberFormat(formats: unknown) {
    writeFormats(this, formats);
  }

  get Text(): string[][] | null {
    return readTexts(this);
  }

  get ValueTypes(): string[][] | null {
    return readTypes(this);
  }

  get Hidden(): boolean | null {
    return this.RowHidden === null ? null : this.RowHidden || this.ColumnHidden;
  }

  get RowHidden(): boolean | null {
    return linesHidden(this, "ROW");
  }

  set RowHidden(hidden: boolean) {
    setLinesHidden(this, "ROW", hidden);
  }

  get ColumnHidden(): boolean | null {
    return linesHidden(this, "COL");
  }

  set ColumnHidden(hidden: boolean) {
    setLinesHidden(this, "COL", hidden);
  }

  get Hyperlink(): unknown {
    const { top: row, left: col } = this.zone;
    const link = this.engine.getters.getCell({ sheetId: this.sheetId, row, col })?.style?.hostLink;
    return link
      ? {
          address: link.address,
          documentReference: link.location,
          screenTip: link.tip,
          textToDisplay: this.Text?.[0]?.[0],
        }
      : null;
  }

  set Hyperlink(link: {
    address?: string;
    documentReference?: string;
    screenTip?: string;
    textToDisplay?: string;
  }) {
    if (link.textToDisplay !== undefined) writeValues(this, [[link.textToDisplay]]);
    const hostLink = {
      ...(link.address ? { address: link.address } : {}),
      ...(link.documentReference ? { location: link.documentReference } : {}),
      ...(link.screenTip ? { tip: link.screenTip } : {}),
    };
    const style = { hostLink, textColor: "#0563C1", underline: true };
    this.engine.run("SET_FORMATTING", { sheetId: this.sheetId, target: [this.zone], style });
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheetId);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this);
  }

  _ValidateArraySize(rows: number, columns: number): void {
    checkSize(rows === this.RowCount && columns === this.ColumnCount);
  }

  GetCell(row: number, column: number): Range {
    const [top, left] = [this.zone.top + number(row), this.zone.left + number(column)];
    return this.at({ top, bottom: top, left, right: left });
  }

  GetRow(row: number): Range {
    const top = this.zone.top + index(row, this.RowCount);
    return this.at({ ...this.zone, top, bottom: top });
  }

  GetColumn(column: number): Range {
    const left = this.zone.left + index(column, this.ColumnCount);
    return this.at({ ...this.zone, left, right: left });
  }

  GetLastCell(): Range {
    const { bottom, right } = this.zone;
    return this.at({ top: bottom, bottom, left: right, right });
  }

  GetLastRow(): Range {
    return this.at({ ...this.zone, top: this.zone.bottom });
  }

  GetLastColumn(): Range {
    return this.at({ ...this.zone, left: this.zone.right });
  }

  GetEntireRow(): Range {
    return this.at({ ...this.zone, left: 0, right: MAX_COLUMNS - 1 });
  }

  GetEntireColumn(): Range {
    return this.at({ ...this.zone, top: 0, bottom: MAX_ROWS - 1 });
  }

  GetOffsetRange(rows: number, columns: number): Range {
    const { top, bottom, left, right } = this.zone;
    return this.at({
      top: top + number(rows),
      bottom: bottom + rows,
      left: left + number(columns),
      right: right + columns,
    });
  }

  GetResizedRange(rows: number, columns: number): Range {
    return this.at({
      ...this.zone,
      bottom: this.zone.bottom + number(rows),
      right: this.zone.right + number(columns),
    });
  }

  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    const { top, left } = this.zone;
    return this.at({
      top,
      left,
      bottom: top + number(rows, 1) - 1,
      right: left + number(columns, 1) - 1,
    });
  }

  GetBoundingRect(other: unknown): Range {
    return this.at(boundingZone(this.zone, this.zoneOnSheet(other)));
  }

  GetIntersection(other: unknown): Range {
    return this.GetIntersectionOrNullObject(other) ?? raise("ItemNotFound");
  }

  GetIntersectionOrNullObject(other: unknown): Range | null {
    const { sheetId, zone } = zoneOf(this.book, other, this.sheetId);
    const common = sheetId === this.sheetId ? intersect(this.zone, zone) : null;
    return common && this.at(common);
  }

  GetUsedRange(valuesOnly = false): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? raise("ItemNotFound");
  }

  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = usedZone(this.engine, this.sheetId, this.zone, valuesOnly);
    return used && this.at(used);
  }

  Clear(what: unknown = "All"): void {
    checkUnlocked(this);
    clearCells(this.engine, this.sheetId, this.zone, oneOf(what, CLEARED));
  }

  Insert(shift: unknown): Range {
    const dimension = oneOf(shift, ["Down", "Right"]) === "Down" ? "ROW" : "COL";
    this.checkShift(dimension);
    insertCells(this.engine, this.sheetId, this.zone, dimension);
    return this.at(this.zone);
  }

  Delete(shift: unknown): void {
    const dimension = oneOf(shift, ["Up", "Left"]) === "Up" ? "ROW" : "COL";
    this.checkShift(dimension);
    deleteCells(this.engine, this.sheetId, this.zone, dimension);
  }

  Select(): void {
    this.book.select(this.sheetId, this.zone);
  }

  Merge(across = false): void {
    checkUnlocked(this);
    const { top, bottom } = this.zone;
    const rows = across
      ? Array.from({ length: bottom - top + 1 }, (_, row) => ({
          ...this.zone,
          top: top + row,
          bottom: top + row,
        }))
      : [this.zone];
    this.engine.run("ADD_MERGE", { sheetId: this.sheetId, target: rows, force: true });
  }

  Unmerge(): void {
    const target = this.engine.getters
      .getMerges(this.sheetId)
      .filter((merge) => intersect(merge, this.zone));
    if (target.length) this.engine.run("REMOVE_MERGE", { sheetId: this.sheetId, target });
  }

  Group(by: unknown): void {
    group(this, by, "GROUP_HEADERS");
  }

  Ungroup(by: unknown): void {
    group(this, by, "UNGROUP_HEADERS");
  }

  HideGroupDetails(by: unknown): void {
    foldGroups(this, by, "FOLD_HEADER_GROUP");
  }

  ShowGroupDetails(by: unknown): void {
    foldGroups(this, by, "UNFOLD_HEADER_GROUP");
  }

  private checkShift(dimension: "ROW" | "COL"): void {
    checkUnlocked(this);
    if (tearsTable(this.engine, this.sheetId, this.zone, dimension)) raise("InsertDeleteConflict");
  }

  private zoneOnSheet(other: unknown): Zone {
    const { sheetId, zone } = zoneOf(this.book, other, this.sheetId);
    return sheetId === this.sheetId ? zone : raise("InvalidArgument");
  }

  private at(zone: Zone): Range {
    const fits =
      zone.top >= 0 &&
      zone.left >= 0 &&
      zone.top <= zone.bottom &&
      zone.left <= zone.right &&
      zone.bottom < MAX_ROWS &&
      zone.right < MAX_COLUMNS;
    return fits ? new Range(this.book, this.sheetId, zone) : raise("InvalidArgument");
  }
}
