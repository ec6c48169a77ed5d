import type { Book } from "../book/Book";
import { BookCollection, BookObject } from "./BookObject";
import { text } from "./checks";

/** A document setting of an add-in. */
export class Setting extends BookObject {
  readonly apiName = "Setting";

  constructor(
    book: Book,
    readonly key: string
  ) {
    super(book);
  }

  get Id(): string {
    return this.key;
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    return this.book.settings.get(this.key);
  }

  set Value(value: unknown) {
    this.book.settings.set(this.key, value);
  }

  Delete(): void {
    this.book.settings.delete(this.key);
  }
}

export class SettingCollection extends BookCollection<Setting> {
  readonly apiName = "SettingCollection";

  items(): Setting[] {
    return [...this.book.settings.keys()].map((key) => new Setting(this.book, key));
  }

  item(key: string | number): Setting | null {
    return this.book.settings.has(String(key)) ? new Setting(this.book, String(key)) : null;
  }

  /** Sets the value, also when there was one. */
  Add(key: unknown, value: unknown): Setting {
    this.book.settings.set(text(key), value);
    return new Setting(this.book, text(key));
  }
}
