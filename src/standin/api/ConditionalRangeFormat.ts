import { without } from "../book/without";
import type { Book } from "../book/Book";
import type { StyleData } from "../book/workbookData";
import { BookObject } from "./BookObject";
import { color, oneOf, truth } from "./checks";

export interface StyleSlot {
  read(): StyleData;
  write(style: StyleData): void;
}

/** The look that a conditional format gives its cells. */
export class ConditionalRangeFormat extends BookObject {
  readonly apiName = "ConditionalRangeFormat";

  constructor(
    book: Book,
    private readonly slot: StyleSlot
  ) {
    super(book);
  }

  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.book, this.slot);
  }

  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.book, this.slot);
  }
}

export class ConditionalRangeFont extends BookObject {
  readonly apiName = "ConditionalRangeFont";

  constructor(
    book: Book,
    private readonly slot: StyleSlot
  ) {
    super(book);
  }

  get Color(): string | null {
    return this.slot.read().fontColor ?? null;
  }

  set Color(value: unknown) {
    this.slot.write({ ...this.slot.read(), fontColor: color(value) });
  }

  get Bold(): boolean {
    return this.slot.read().bold ?? false;
  }

  set Bold(value: unknown) {
    this.slot.write({ ...this.slot.read(), bold: truth(value) });
  }

  get Italic(): boolean {
    return this.slot.read().italic ?? false;
  }

  set Italic(value: unknown) {
    this.slot.write({ ...this.slot.read(), italic: truth(value) });
  }

  get Strikethrough(): boolean {
    return this.slot.read().strikethrough ?? false;
  }

  set Strikethrough(value: unknown) {
    this.slot.write({ ...this.slot.read(), strikethrough: truth(value) });
  }

  get Underline(): string {
    return this.slot.read().underline ? "Single" : "None";
  }

  set Underline(value: unknown) {
    this.slot.write({
      ...this.slot.read(),
      underline: oneOf(value, ["None", "Single", "Double"]) !== "None",
    });
  }
}

export class ConditionalRangeFill extends BookObject {
  readonly apiName = "ConditionalRangeFill";

  constructor(
    book: Book,
    private readonly slot: StyleSlot
  ) {
    super(book);
  }

  get Color(): string | null {
    return this.slot.read().fill ?? null;
  }

  set Color(value: unknown) {
    this.slot.write({ ...this.slot.read(), fill: color(value) });
  }

  Clear(): void {
    this.slot.write(without(this.slot.read(), "fill"));
  }
}
