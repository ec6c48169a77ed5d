import type { Book } from "../book/Book";
import { MAX_COLUMNS, MAX_ROWS } from "../book/cells/address";
import {
  findSheet,
  isSheetName,
  moveSheet,
  setSheetRecord,
  visibilityOf,
} from "../book/edit/sheets";
import { usedZone } from "../book/edit/usedZone";
import { raise } from "../host/apiObject";
import { BookObject } from "./BookObject";
import { ChartCollection } from "./ChartCollection";
import { color, index, number, oneOf, text, truth } from "./checks";
import { NamedItemCollection } from "./NamedItemCollection";
import { PageBreakCollection } from "./PageBreakCollection";
import { PageLayout } from "./PageLayout";
import { Range } from "./Range";
import { TableCollection } from "./TableCollection";
import { WorksheetFreezePanes } from "./WorksheetFreezePanes";
import { WorksheetProtection } from "./WorksheetProtection";
import { checkUnprotected } from "./protection";
import { zoneOf } from "./zoneOf";

const WHOLE = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export class Worksheet extends BookObject {
  readonly apiName = "Worksheet";

  constructor(
    book: Book,
    readonly sheetId: string
  ) {
    super(book);
  }

  get Id(): string {
    return this.sheetId;
  }

  get Name(): string {
    return this.engine.getters.getSheetName(this.sheetId);
  }

  set Name(name: unknown) {
    if (!isSheetName(name)) raise("InvalidArgument");
    const taken = findSheet(this.engine.getters, name);
    if (taken !== undefined && taken !== this.sheetId) raise("ItemAlreadyExists");
    if (name !== this.Name)
      this.engine.run("RENAME_SHEET", { sheetId: this.sheetId, oldName: this.Name, newName: name });
  }

  get Position(): number {
    return this.engine.getters.getSheetIds().indexOf(this.sheetId);
  }

  set Position(position: unknown) {
    moveSheet(this.engine, this.sheetId, index(position, this.engine.getters.getSheetIds().length));
  }

  get Visibility(): string {
    return visibilityOf(this.engine, this.sheetId);
  }

  set Visibility(value: unknown) {
    const visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"]);
    const { getters } = this.engine;
    const isVisible = getters.isSheetVisible(this.sheetId);
    if (visibility !== "Visible" && isVisible) this.hide();
    if (visibility === "Visible" && !isVisible)
      this.engine.run("SHOW_SHEET", { sheetId: this.sheetId });
    setSheetRecord(this.engine, this.sheetId, { veryHidden: visibility === "VeryHidden" });
  }

  get TabColor(): string {
    return this.engine.getters.tryGetSheet(this.sheetId)?.color ?? "";
  }

  set TabColor(value: unknown) {
    this.engine.run("COLOR_SHEET", {
      sheetId: this.sheetId,
      ...(value === "" ? {} : { color: color(value) }),
    });
  }

  get ShowGridlines(): boolean {
    return this.engine.getters.getGridLinesVisibility(this.sheetId);
  }

  set ShowGridlines(value: unknown) {
    this.engine.run("SET_GRID_LINES_VISIBILITY", {
      sheetId: this.sheetId,
      areGridLinesVisible: truth(value),
    });
  }

  /** The name under which the client writes `showGridlines`. */
  get Gridlines(): boolean {
    return this.ShowGridlines;
  }

  set Gridlines(value: unknown) {
    this.ShowGridlines = truth(value);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.book, this.sheetId);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.book, this.sheetId);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this.sheetId);
  }

  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.book, this.sheetId);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.book, this.sheetId);
  }

  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.sheetId);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.book, this.sheetId);
  }

  GetRange(address?: unknown): Range {
    const zone =
      address === undefined || address === ""
        ? WHOLE
        : zoneOf(this.book, address, this.sheetId).zone;
    return new Range(this.book, this.sheetId, zone);
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const [top, left] = [index(row, MAX_ROWS), index(column, MAX_COLUMNS)];
    const [bottom, right] = [top + number(rows, 1) - 1, left + number(columns, 1) - 1];
    if (bottom >= MAX_ROWS || right >= MAX_COLUMNS) raise("InvalidArgument");
    return new Range(this.book, this.sheetId, { top, left, bottom, right });
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  /** A1 when nothing is used. */
  GetUsedRange(valuesOnly = false): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = usedZone(this.engine, this.sheetId, WHOLE, valuesOnly);
    return used && new Range(this.book, this.sheetId, used);
  }

  Activate(): void {
    if (this.Visibility !== "Visible") raise("InvalidOperation");
    this.book.activate(this.sheetId);
  }

  Delete(): void {
    if (this.Visibility === "VeryHidden") raise("InvalidOperation");
    if (this.isLastVisible()) raise("InvalidOperation");
    // The engine wants two visible sheets, whichever of them goes.
    if (!this.engine.getters.isSheetVisible(this.sheetId))
      this.engine.run("SHOW_SHEET", { sheetId: this.sheetId });
    this.engine.run("DELETE_SHEET", { sheetId: this.sheetId, sheetName: this.Name });
  }

  /** Shows outlines down to a level; 0 leaves them. */
  ShowOutlineLevels(rows: unknown, columns: unknown): void {
    checkUnprotected(this.engine, this.sheetId);
    this.showLevels("ROW", number(rows, 0));
    this.showLevels("COL", number(columns, 0));
  }

  Calculate(): void {
    this.engine.run("EVALUATE_CELLS");
  }

  GetNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }

  GetPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }

  private neighbour(step: number, visibleOnly: boolean): Worksheet | null {
    const { getters } = this.engine;
    const ids = visibleOnly ? getters.getVisibleSheetIds() : getters.getSheetIds();
    const id = ids[ids.indexOf(this.sheetId) + step];
    return id === undefined ? null : new Worksheet(this.book, id);
  }

  private showLevels(dimension: "ROW" | "COL", levels: number): void {
    if (levels === 0) return;
    const groups = this.engine.getters.getHeaderGroups(this.sheetId, dimension);
    const { sheetId } = this;
    for (const { start, end } of groups) {
      const depth = groups.filter((other) => other.start <= start && other.end >= end).length;
      this.engine.run(depth >= levels ? "FOLD_HEADER_GROUP" : "UNFOLD_HEADER_GROUP", {
        sheetId,
        dimension,
        start,
        end,
      });
    }
  }

  private hide(): void {
    if (this.isLastVisible()) raise("InvalidOperation");
    const { getters } = this.engine;
    if (getters.getActiveSheetId() === this.sheetId) {
      const next = getters.getVisibleSheetIds().find((id) => id !== this.sheetId);
      if (next !== undefined) this.book.activate(next);
    }
    this.engine.run("HIDE_SHEET", { sheetId: this.sheetId });
  }

  private isLastVisible(): boolean {
    const visible = this.engine.getters.getVisibleSheetIds();
    return visible.length === 1 && text(visible[0]) === this.sheetId;
  }
}
