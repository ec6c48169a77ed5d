import { FileError } from "../fileError";

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/**
 * Rows of delimited text, one after another. Quotes count at the start of a cell only, as in RFC 4180; rows may have
 * different lengths, as real exports do.
 */
export class CsvRows {
  private at = 0;
  /** Number of the row that was read last, starting at 1. */
  row = 0;
  private readonly delimiter: number;

  constructor(
    private readonly text: string,
    delimiter: string
  ) {
    this.delimiter = delimiter.charCodeAt(0);
  }

  /** The next row's cells; null behind the last. @throws FileError when a quotation mark is never closed */
  next(): string[] | null {
    if (this.at >= this.text.length) return null;
    this.row++;
    const cells = [this.cell()];
    while (this.text.charCodeAt(this.at) === this.delimiter) {
      this.at++;
      cells.push(this.cell());
    }
    if (this.text.charCodeAt(this.at) === RETURN) this.at++;
    if (this.text.charCodeAt(this.at) === LINE_FEED) this.at++;
    return cells;
  }

  private cell(): string {
    if (this.text.charCodeAt(this.at) !== QUOTE) return this.plain();
    // What follows a closing quote belongs to the cell, too: half-quoted cells exist.
    return this.quoted() + this.plain();
  }

  private plain(): string {
    const { text, delimiter } = this;
    const start = this.at;
    let end = start;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === delimiter || code === LINE_FEED || code === RETURN) break;
    }
    this.at = end;
    return start === end ? "" : text.slice(start, end);
  }

  private quoted(): string {
    const { text } = this;
    const start = this.at + 1;
    let end = text.indexOf('"', start);
    let hasDoubled = false;
    while (end >= 0 && text.charCodeAt(end + 1) === QUOTE) {
      hasDoubled = true;
      end = text.indexOf('"', end + 2);
    }
    if (end < 0) throw new FileError("unclosedQuote", { row: this.row });
    this.at = end + 1;
    const content = text.slice(start, end);
    return hasDoubled ? content.replaceAll('""', '"') : content;
  }
}
