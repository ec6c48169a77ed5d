import type { Book } from "../book/Book";
import { formatZone, quoteSheet } from "../book/cells/address";
import { nameFormula, removeName, setName } from "../book/edit/names";
import { raise } from "../host/apiObject";
import { BookObject } from "./BookObject";
import { text, truth } from "./checks";
import { Range } from "./Range";
import { Worksheet } from "./Worksheet";

export class NamedItem extends BookObject {
  readonly apiName = "NamedItem";

  constructor(
    book: Book,
    readonly Key: string
  ) {
    super(book);
  }

  get Name(): string {
    return this.Key;
  }

  get Formula(): string {
    return nameFormula(this.engine, this.Key) ?? raise("ItemNotFound");
  }

  set Formula(value: unknown) {
    setName(this.engine, this.Key, text(value));
  }

  get Type(): string {
    if (this.engine.getters.getNamedRange(this.Key)) return "Range";
    const constant = this.Formula.slice(1);
    if (constant === "#REF!") return "Error";
    if (/^".*"$/.test(constant)) return "String";
    return Number.isFinite(Number(constant)) ? "Double" : "Error";
  }

  /** The address of a range, the value of a constant. */
  get Value(): unknown {
    const range = this.engine.getters.getNamedRange(this.Key)?.range;
    if (range)
      return `${quoteSheet(this.engine.getters.getSheetName(range.sheetId))}!${formatZone(range.zone, "$")}`;
    const constant = this.Formula.slice(1);
    return this.Type === "Double" ? Number(constant) : constant.replace(/^"|"$/g, "");
  }

  get Visible(): boolean {
    return !this.engine.getters.hostState().hiddenNames[this.Key.toLowerCase()];
  }

  set Visible(value: unknown) {
    this.engine.set("hiddenNames", this.Key.toLowerCase(), truth(value) ? null : true);
  }

  get Scope(): string {
    return "Workbook";
  }

  /** The sheet of a range. */
  get Worksheet(): Worksheet {
    return this.GetRange().Worksheet;
  }

  GetRange(): Range {
    return this.GetRangeOrNullObject() ?? raise("InvalidReference");
  }

  GetRangeOrNullObject(): Range | null {
    const range = this.engine.getters.getNamedRange(this.Key)?.range;
    return range && !range.invalidXc ? new Range(this.book, range.sheetId, range.zone) : null;
  }

  Delete(): void {
    removeName(this.engine, this.Key);
  }
}
