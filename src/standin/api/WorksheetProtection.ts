import type { Book } from "../book/Book";
import { setSheetRecord, sheetRecord } from "../book/edit/sheets";
import { raise } from "../host/apiObject";
import { BookObject } from "./BookObject";

export class WorksheetProtection extends BookObject {
  readonly apiName = "WorksheetProtection";

  constructor(
    book: Book,
    private readonly sheetId: string
  ) {
    super(book);
  }

  get Protected(): boolean {
    return sheetRecord(this.engine, this.sheetId).protected ?? false;
  }

  Protect(): void {
    if (this.Protected) raise("AccessDenied");
    setSheetRecord(this.engine, this.sheetId, { protected: true });
  }

  Unprotect(): void {
    if (!this.Protected) raise("AccessDenied");
    setSheetRecord(this.engine, this.sheetId, { protected: false });
  }
}
