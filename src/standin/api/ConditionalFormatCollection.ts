import { clearRules, rulesIn, setRule } from "../book/rules/rules";
import { reach } from "../book/edit/reach";
import type { RuleData } from "../book/workbookData";
import { HostGap } from "../host/apiObject";
import { BookCollection } from "./BookObject";
import { oneOf } from "./checks";
import { ConditionalFormat } from "./ConditionalFormat";
import { checkUnlocked } from "./protection";
import type { Range } from "./Range";

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

/** What a new conditional format is before its properties are set. */
const INITIAL: Readonly<Partial<Record<(typeof TYPES)[number], RuleData>>> = {
  Custom: { type: "Custom", formula: "=FALSE", style: {} },
  DataBar: { type: "DataBar", color: "#638EC6" },
  ColorScale: {
    type: "ColorScale",
    points: [
      { kind: "min", color: "#F8696B" },
      { kind: "percentile", value: "50", color: "#FFEB84" },
      { kind: "max", color: "#63BE7B" },
    ],
  },
  IconSet: { type: "IconSet", icons: "ThreeTrafficLights1" },
  CellValue: { type: "CellValue", operator: "EqualTo", formula1: "0", style: {} },
};

export class ConditionalFormatCollection extends BookCollection<ConditionalFormat> {
  readonly apiName = "ConditionalFormatCollection";

  constructor(private readonly range: Range) {
    super(range.book);
  }

  items(): ConditionalFormat[] {
    const { book, sheetId, zone } = this.range;
    return rulesIn(this.engine, sheetId, zone).map(
      ({ id }) => new ConditionalFormat(book, sheetId, id)
    );
  }

  item(key: string | number): ConditionalFormat | null {
    return this.items().find(({ Id }) => Id === key) ?? null;
  }

  Add(type: unknown): ConditionalFormat {
    const kind = oneOf(type, TYPES);
    const rule = INITIAL[kind];
    if (!rule) throw new HostGap(`ConditionalFormatType.${kind}`);
    checkUnlocked(this.range);
    const { book, sheetId, zone } = this.range;
    const id = book.newId("CF");
    setRule(this.engine, sheetId, id, [reach(this.engine, sheetId, zone)], rule);
    return new ConditionalFormat(book, sheetId, id);
  }

  ClearAll(): void {
    checkUnlocked(this.range);
    clearRules(this.engine, this.range.sheetId, this.range.zone);
  }
}
