import { unformatCells } from "../book/edit/formatCells";
import { BookObject } from "./BookObject";
import { color } from "./checks";
import { checkUnlocked } from "./protection";
import type { RangeFormat } from "./RangeFormat";

export class RangeFill extends BookObject {
  readonly apiName = "RangeFill";

  constructor(private readonly format: RangeFormat) {
    super(format.book);
  }

  /** White where there is no fill; "" where cells differ. */
  get Color(): string {
    return this.format.shared(({ fill = "#FFFFFF" }) => fill) ?? "";
  }

  set Color(value: unknown) {
    if (value === "") this.Clear();
    else this.format.apply({ fill: color(value) });
  }

  Clear(): void {
    const { range } = this.format;
    checkUnlocked(range);
    unformatCells(this.engine, range.sheetId, range.zone, ["fillColor"]);
  }
}
