import { BookObject } from "./BookObject";
import { color, number, oneOf, text, truth } from "./checks";
import type { RangeFormat } from "./RangeFormat";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

export class RangeFont extends BookObject {
  readonly apiName = "RangeFont";

  constructor(private readonly format: RangeFormat) {
    super(format.book);
  }

  get Bold(): boolean | null {
    return this.format.shared(({ bold = false }) => bold);
  }

  set Bold(value: unknown) {
    this.format.apply({ bold: truth(value) });
  }

  get Italic(): boolean | null {
    return this.format.shared(({ italic = false }) => italic);
  }

  set Italic(value: unknown) {
    this.format.apply({ italic: truth(value) });
  }

  get Underline(): string | null {
    return this.format.shared(({ underline }) => (underline ? "Single" : "None"));
  }

  set Underline(value: unknown) {
    this.format.apply({ underline: oneOf(value, UNDERLINES) !== "None" });
  }

  get Strikethrough(): boolean | null {
    return this.format.shared(({ strikethrough = false }) => strikethrough);
  }

  set Strikethrough(value: unknown) {
    this.format.apply({ strikethrough: truth(value) });
  }

  get Color(): string | null {
    return this.format.shared(({ fontColor = "#000000" }) => fontColor);
  }

  set Color(value: unknown) {
    this.format.apply({ fontColor: color(value) });
  }

  get Name(): string | null {
    return this.format.shared(({ fontName = "Calibri" }) => fontName);
  }

  set Name(value: unknown) {
    this.format.apply({ fontName: text(value) });
  }

  get Size(): number | null {
    return this.format.shared(({ fontSize = 11 }) => fontSize);
  }

  set Size(value: unknown) {
    this.format.apply({ fontSize: number(value, 1) });
  }
}
