import { BookObject } from "./BookObject";
import type { ConditionalFormat } from "./ConditionalFormat";

/** Properties that only one kind of conditional format has. */
export abstract class ConditionalFormatPart extends BookObject {
  constructor(protected readonly owner: ConditionalFormat) {
    super(owner.book);
  }
}
