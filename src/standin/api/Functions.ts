import { HostGap } from "../host/apiObject";
import type { Book } from "../book/Book";
import { BookObject } from "./BookObject";
import { index } from "./checks";

const DAY_MS = 86_400_000;
/** Serial numbers of dates after February 1900 count from here. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** Worksheet functions that an add-in calls. */
export class Functions extends BookObject {
  readonly apiName = "Functions";

  Date(year: unknown, month: unknown, day: unknown): FunctionResult {
    const [y, m, d] = [year, month, day].map((part) => index(part)) as [number, number, number];
    if (y < 1904) throw new HostGap(`functions.date of the year ${y}`);
    const epoch = this.book.countsFrom1904 ? EPOCH_1904 : EPOCH_1900;
    return new FunctionResult(this.book, (Date.UTC(y, m - 1, d) - epoch) / DAY_MS);
  }
}

/** What a worksheet function gives. */
export class FunctionResult extends BookObject {
  readonly apiName = "FunctionResult";

  constructor(
    book: Book,
    private readonly value: number
  ) {
    super(book);
  }

  get Value(): number {
    return this.value;
  }
}
