import type { Book } from "../book/Book";
import { rowBreaks, setRowBreaks } from "../book/edit/rowBreaks";
import { BookObject } from "./BookObject";
import { Range } from "./Range";

export const pageBreakId = (row: number): string => `{BREAK-${row}}`;

/** A break between two rows of a sheet, known by the row below it. */
export class PageBreak extends BookObject {
  readonly apiName = "PageBreak";

  constructor(
    book: Book,
    private readonly sheetId: string,
    private readonly row: number
  ) {
    super(book);
  }

  get _Id(): string {
    return pageBreakId(this.row);
  }

  get RowIndex(): number {
    return this.row;
  }

  get ColumnIndex(): number {
    return 0;
  }

  GetCellAfterBreak(): Range {
    const { row } = this;
    return new Range(this.book, this.sheetId, { top: row, bottom: row, left: 0, right: 0 });
  }

  Delete(): void {
    const others = rowBreaks(this.engine, this.sheetId).filter((row) => row !== this.row);
    setRowBreaks(this.engine, this.sheetId, others);
  }
}
