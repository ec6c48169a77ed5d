import { borderData } from "../book/cells/styles";
import { BORDER_PLACES, setBorder, type BorderPlace } from "../book/edit/formatCells";
import type { BorderData } from "../book/workbookData";
import { raise } from "../host/apiObject";
import { BookCollection, BookObject } from "./BookObject";
import { color, oneOf } from "./checks";
import { checkUnlocked } from "./protection";
import type { Range } from "./Range";

const PLACES = Object.keys(BORDER_PLACES) as BorderPlace[];
const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** Line style and weight are one word in the workbook. */
function lineOf(
  style: (typeof STYLES)[number],
  weight: (typeof WEIGHTS)[number]
): BorderData["style"] {
  if (style === "Double" || style === "Dot") return style;
  if (style.includes("Dash")) return "Dash";
  return weight === "Hairline" ? "Thin" : weight;
}

export class RangeBorderCollection extends BookCollection<RangeBorder> {
  readonly apiName = "RangeBorderCollection";

  constructor(private readonly range: Range) {
    super(range.book);
  }

  items(): RangeBorder[] {
    return PLACES.map((place) => new RangeBorder(this.range, place));
  }

  item(key: string | number): RangeBorder | null {
    const place = PLACES.find((each) => each === key);
    return place ? new RangeBorder(this.range, place) : raise("InvalidArgument");
  }
}

/** One line of a range: an edge, or all lines inside. */
export class RangeBorder extends BookObject {
  readonly apiName = "RangeBorder";

  constructor(
    private readonly range: Range,
    private readonly place: BorderPlace
  ) {
    super(range.book);
  }

  get SideIndex(): string {
    return this.place;
  }

  get Id(): string {
    return this.place;
  }

  get Style(): string {
    const line = this.line()?.style;
    if (!line) return "None";
    return line === "Dash" || line === "Dot" || line === "Double" ? line : "Continuous";
  }

  set Style(value: unknown) {
    const style = oneOf(value, STYLES);
    this.draw(
      style === "None"
        ? null
        : { style: lineOf(style, this.weight()), color: this.line()?.color ?? "#000000" }
    );
  }

  get Weight(): string {
    return this.weight();
  }

  set Weight(value: unknown) {
    const weight = oneOf(value, WEIGHTS);
    this.draw({ style: lineOf("Continuous", weight), color: this.line()?.color ?? "#000000" });
  }

  get Color(): string {
    return this.line()?.color ?? "#000000";
  }

  set Color(value: unknown) {
    this.draw({ style: this.line()?.style ?? "Thin", color: color(value) });
  }

  private weight(): (typeof WEIGHTS)[number] {
    const line = this.line()?.style;
    return line === "Medium" || line === "Thick" ? line : "Thin";
  }

  private line(): BorderData | undefined {
    const { top, bottom, left, right } = this.range.zone;
    const row = this.place === "EdgeBottom" ? bottom : top;
    const col = this.place === "EdgeRight" ? right : left;
    const borders = this.engine.getters.getCellBorder({ sheetId: this.range.sheetId, row, col });
    const side = {
      EdgeTop: "top",
      EdgeBottom: "bottom",
      EdgeLeft: "left",
      EdgeRight: "right",
      InsideHorizontal: "bottom",
      InsideVertical: "right",
    } as const;
    const border = borders?.[side[this.place]];
    return border && borderData(border);
  }

  private draw(border: BorderData | null): void {
    checkUnlocked(this.range);
    setBorder(this.engine, this.range, this.place, border);
  }
}
