import type { Book } from "../book/Book";
import { rowBreaks, setRowBreaks } from "../book/edit/rowBreaks";
import { raise } from "../host/apiObject";
import { BookCollection } from "./BookObject";
import { PageBreak, pageBreakId } from "./PageBreak";
import { zoneOf } from "./zoneOf";

/** The manual breaks between rows of a sheet. */
export class PageBreakCollection extends BookCollection<PageBreak> {
  readonly apiName = "PageBreakCollection";

  constructor(
    book: Book,
    private readonly sheetId: string
  ) {
    super(book);
  }

  items(): PageBreak[] {
    return this.rows.map((row) => new PageBreak(this.book, this.sheetId, row));
  }

  item(key: string | number): PageBreak | null {
    const row =
      typeof key === "number" ? this.rows[key] : this.rows.find((own) => pageBreakId(own) === key);
    return row === undefined ? null : new PageBreak(this.book, this.sheetId, row);
  }

  Add(range: unknown): PageBreak {
    const { sheetId, zone } = zoneOf(this.book, range, this.sheetId);
    if (sheetId !== this.sheetId || zone.top === 0) raise("InvalidArgument");
    setRowBreaks(this.engine, sheetId, [...this.rows, zone.top]);
    return new PageBreak(this.book, sheetId, zone.top);
  }

  RemovePageBreaks(): void {
    setRowBreaks(this.engine, this.sheetId, []);
  }

  private get rows(): readonly number[] {
    return rowBreaks(this.engine, this.sheetId);
  }
}
