import type { Position, Zone } from "../book/engine/engineTypes";
import { CLEARED, clearCells } from "../book/edit/clearCells";
import { deleteCells, insertCells, tearsTable } from "../book/edit/shiftCells";
import { usedZone } from "../book/edit/usedZone";
import { columnsOf, intersect, rowsOf } from "../book/edit/zones";
import { raise } from "../host/apiObject";
import { checkSize, oneOf } from "./checks";
import { ConditionalFormatCollection } from "./ConditionalFormatCollection";
import { DataValidation } from "./DataValidation";
import { foldGroups, group, linesHidden, setLinesHidden } from "./outline";
import { checkUnlocked } from "./protection";
import { RangeFormat } from "./RangeFormat";
import { isOnSheet, RangePlaces } from "./RangePlaces";
import {
  readNumberFormats,
  readTexts,
  readTypes,
  readValues,
  readLocalFormulas,
  readFormulas,
  writeValues,
  writeFormats,
} from "./rangeCells";
import { Worksheet } from "./Worksheet";

/** Cells of a sheet. */
export class Range extends RangePlaces<Range> {
  readonly apiName = "Range";

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

  get FormulasLocal(): unknown[][] | null {
    return readLocalFormulas(this);
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

  GetUsedRange(valuesOnly = false): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? raise("ItemNotFound");
  }

  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = usedZone(this.engine, this.sheetId, this.zone, valuesOnly);
    return used && this.at(used);
  }

  GetSpillingToRangeOrNullObject(): Range | null {
    const zone = this.engine.getters.getSpreadZone(this.position());
    return zone && rowsOf(zone) * columnsOf(zone) > 1 ? this.at(zone) : null;
  }

  GetSpillParentOrNullObject(): Range | null {
    const position = this.position();
    const parent = this.engine.getters.getArrayFormulaSpreadingOn(position);
    if (!parent || (parent.row === position.row && parent.col === position.col)) return null;
    return this.at({ top: parent.row, bottom: parent.row, left: parent.col, right: parent.col });
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

  /** The one cell that members about single cells speak of. */
  private position(): Position {
    const { top: row, left: col } = this.zone;
    this.engine.refreshValues();
    return { sheetId: this.sheetId, row, col };
  }

  private checkShift(dimension: "ROW" | "COL"): void {
    checkUnlocked(this);
    if (tearsTable(this.engine, this.sheetId, this.zone, dimension)) raise("InsertDeleteConflict");
  }

  protected at(zone: Zone): Range {
    return isOnSheet(zone) ? new Range(this.book, this.sheetId, zone) : raise("InvalidArgument");
  }
}
