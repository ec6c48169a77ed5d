import { sheetLines } from "../book/edit/lines";
import { formatCells } from "../book/edit/formatCells";
import { clip } from "../book/edit/reach";
import { positionsIn } from "../book/edit/zones";
import { styleData } from "../book/cells/styles";
import { DEFAULT_ROW_HEIGHT } from "../book/data/geometry";
import { PIXELS_PER_POINT } from "../book/data/headers";
import type { StyleData } from "../book/workbookData";
import { BookObject } from "./BookObject";
import { index, number, oneOf, truth } from "./checks";
import { checkUnlocked, checkUnprotected } from "./protection";
import type { Range } from "./Range";
import { RangeBorderCollection } from "./RangeBorder";
import { RangeFill } from "./RangeFill";
import { RangeFont } from "./RangeFont";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify"] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify"] as const;

/** Excel reads widths and heights back only when all are the same. */
function common<Value>(values: Iterable<Value>): Value | null {
  const different = new Set(values);
  const [first] = different;
  return different.size === 1 && first !== undefined ? first : null;
}

/** The look of a range; properties that differ between its cells read as null. */
export class RangeFormat extends BookObject {
  readonly apiName = "RangeFormat";

  constructor(readonly range: Range) {
    super(range.book);
  }

  get Font(): RangeFont {
    return new RangeFont(this);
  }

  get Fill(): RangeFill {
    return new RangeFill(this);
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }

  get HorizontalAlignment(): string | null {
    return this.shared((style) => style.horizontal ?? "General");
  }

  set HorizontalAlignment(value: unknown) {
    this.apply({ horizontal: oneOf(value, HORIZONTAL) });
  }

  get VerticalAlignment(): string | null {
    return this.shared((style) => style.vertical ?? "Bottom");
  }

  set VerticalAlignment(value: unknown) {
    this.apply({ vertical: oneOf(value, VERTICAL) });
  }

  get WrapText(): boolean | null {
    return this.shared((style) => style.wrap ?? false);
  }

  set WrapText(value: unknown) {
    this.apply({ wrap: truth(value) });
  }

  get IndentLevel(): number | null {
    return this.shared((style) => style.indent ?? 0);
  }

  set IndentLevel(value: unknown) {
    this.apply({ indent: index(value, 251) });
  }

  get ColumnWidth(): number | null {
    const { getters } = this.engine;
    return common(
      this.lines("COL").map(
        (column) => getters.getColSize(this.range.sheetId, column) / PIXELS_PER_POINT
      )
    );
  }

  set ColumnWidth(points: unknown) {
    this.resize("COL", number(points, 0) * PIXELS_PER_POINT);
  }

  get RowHeight(): number | null {
    const { getters } = this.engine;
    return common(
      this.lines("ROW").map((row) => {
        const size = getters.getUserRowSize(this.range.sheetId, row);
        return size === undefined ? DEFAULT_ROW_HEIGHT : size / PIXELS_PER_POINT;
      })
    );
  }

  set RowHeight(points: unknown) {
    this.resize("ROW", number(points, 0) * PIXELS_PER_POINT);
  }

  /** Widths by the longest text, as no fonts can be measured here. */
  AutofitColumns(): void {
    const { sheetId } = this.range;
    for (const column of this.lines("COL")) {
      const cells = this.engine.getters
        .getCells(sheetId)
        .map(({ id }) => this.engine.getters.getCellPosition(id));
      const lengths = cells
        .filter(({ col }) => col === column)
        .map((position) => this.engine.evaluated({ ...position, sheetId }).formattedValue.length);
      if (lengths.length)
        this.engine.run("RESIZE_COLUMNS_ROWS", {
          sheetId,
          dimension: "COL",
          elements: [column],
          size: Math.max(...lengths) * 7 + 5,
        });
    }
  }

  AutofitRows(): void {
    this.engine.run("RESIZE_COLUMNS_ROWS", {
      sheetId: this.range.sheetId,
      dimension: "ROW",
      elements: this.lines("ROW"),
      size: null,
    });
  }

  apply(style: StyleData): void {
    checkUnlocked(this.range);
    formatCells(this.engine, this.range.sheetId, this.range.zone, style);
  }

  shared<Value>(read: (style: StyleData) => Value): Value | null {
    const { sheetId, zone } = this.range;
    const cells = [...positionsIn(sheetId, clip(this.engine, sheetId, zone))];
    return common(
      cells.map((position) => read(styleData(this.engine.getters.getCell(position)?.style ?? {})))
    );
  }

  private lines(dimension: "ROW" | "COL"): number[] {
    return sheetLines(this.engine, this.range.sheetId, this.range.zone, dimension);
  }

  private resize(dimension: "ROW" | "COL", size: number): void {
    checkUnprotected(this.engine, this.range.sheetId);
    this.engine.run("RESIZE_COLUMNS_ROWS", {
      sheetId: this.range.sheetId,
      dimension,
      elements: this.lines(dimension),
      size,
    });
  }
}
