import type { Book } from "../book/Book";
import { setSheetRecord, sheetRecord } from "../book/edit/sheets";
import type { PageData, PageSections } from "../book/workbookData";
import { BookObject } from "./BookObject";
import { text } from "./checks";

/** Headers and footers of a sheet on paper; all pages have the same. */
export class HeaderFooterGroup extends BookObject {
  readonly apiName = "HeaderFooterGroup";

  constructor(
    book: Book,
    private readonly sheetId: string
  ) {
    super(book);
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.book, this.sheetId);
  }
}

/** Header and footer in three parts each; &P is the page, &N the number of pages, &A the sheet. */
export class HeaderFooter extends BookObject {
  readonly apiName = "HeaderFooter";

  constructor(
    book: Book,
    private readonly sheetId: string
  ) {
    super(book);
  }

  get LeftHeader(): string {
    return this.part("header", "left");
  }

  set LeftHeader(value: unknown) {
    this.set("header", "left", value);
  }

  get CenterHeader(): string {
    return this.part("header", "center");
  }

  set CenterHeader(value: unknown) {
    this.set("header", "center", value);
  }

  get RightHeader(): string {
    return this.part("header", "right");
  }

  set RightHeader(value: unknown) {
    this.set("header", "right", value);
  }

  get LeftFooter(): string {
    return this.part("footer", "left");
  }

  set LeftFooter(value: unknown) {
    this.set("footer", "left", value);
  }

  get CenterFooter(): string {
    return this.part("footer", "center");
  }

  set CenterFooter(value: unknown) {
    this.set("footer", "center", value);
  }

  get RightFooter(): string {
    return this.part("footer", "right");
  }

  set RightFooter(value: unknown) {
    this.set("footer", "right", value);
  }

  private get page(): PageData {
    return sheetRecord(this.engine, this.sheetId).page ?? {};
  }

  private part(of: "header" | "footer", side: keyof PageSections): string {
    return this.page[of]?.[side] ?? "";
  }

  private set(of: "header" | "footer", side: keyof PageSections, value: unknown): void {
    const page = { ...this.page, [of]: { ...this.page[of], [side]: text(value) } };
    setSheetRecord(this.engine, this.sheetId, { page });
  }
}
