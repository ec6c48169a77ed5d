import type { Book } from "../book/Book";
import { EngineRefusal } from "../book/engine/Engine";
import { HostGap } from "../host/apiObject";
import { MAX_COLUMNS, MAX_ROWS } from "../book/cells/address";
import { BookObject } from "./BookObject";
import { number } from "./checks";
import { Range } from "./Range";
import { zoneOf } from "./zoneOf";

export class WorksheetFreezePanes extends BookObject {
  readonly apiName = "WorksheetFreezePanes";

  constructor(
    book: Book,
    private readonly sheetId: string
  ) {
    super(book);
  }

  FreezeRows(count = 1): void {
    this.freeze(number(count, 0), 0);
  }

  FreezeColumns(count = 1): void {
    this.freeze(0, number(count, 0));
  }

  FreezeAt(range: unknown): void {
    const { bottom, right } = zoneOf(this.book, range, this.sheetId).zone;
    this.freeze(
      bottom === MAX_ROWS - 1 ? 0 : bottom + 1,
      right === MAX_COLUMNS - 1 ? 0 : right + 1
    );
  }

  Unfreeze(): void {
    this.engine.run("UNFREEZE_COLUMNS_ROWS", { sheetId: this.sheetId });
  }

  GetLocationOrNullObject(): Range | null {
    const { xSplit, ySplit } = this.engine.getters.getPaneDivisions(this.sheetId);
    if (!xSplit && !ySplit) return null;
    return new Range(this.book, this.sheetId, {
      top: 0,
      left: 0,
      bottom: (ySplit || MAX_ROWS) - 1,
      right: (xSplit || MAX_COLUMNS) - 1,
    });
  }

  /** The engine, unlike Excel, has no merged cells across a frozen edge. */
  private freeze(rows: number, columns: number): void {
    this.Unfreeze();
    try {
      if (rows) this.engine.run("FREEZE_ROWS", { sheetId: this.sheetId, quantity: rows });
      if (columns) this.engine.run("FREEZE_COLUMNS", { sheetId: this.sheetId, quantity: columns });
    } catch (error) {
      if (error instanceof EngineRefusal && error.reasons.includes("MergeOverlap"))
        throw new HostGap("merged cells across a frozen edge");
      throw error;
    }
  }
}
