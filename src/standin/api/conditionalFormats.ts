import type { RuleData, StyleData } from "../book/workbookData";
import { isWellFormed } from "../book/formulas/isWellFormed";
import { raise } from "../host/apiObject";
import { BookObject } from "./BookObject";
import { color, oneOf, text } from "./checks";
import type { ConditionalFormat } from "./ConditionalFormat";
import { ConditionalRangeFormat } from "./ConditionalRangeFormat";

type Points = Extract<RuleData, { type: "ColorScale" }>["points"];
type Kind = Points[number]["kind"];

abstract class Part extends BookObject {
  constructor(protected readonly owner: ConditionalFormat) {
    super(owner.book);
  }
}

export class CustomConditionalFormat extends Part {
  readonly apiName = "CustomConditionalFormat";

  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.owner);
  }

  get Format(): ConditionalRangeFormat {
    return formatOf(this.owner, "Custom");
  }
}

function formatOf(owner: ConditionalFormat, type: "Custom" | "CellValue"): ConditionalRangeFormat {
  return new ConditionalRangeFormat(owner.book, {
    read: () => owner.rule(type).style,
    write: (style: StyleData) => owner.change({ ...owner.rule(type), style }),
  });
}

export class ConditionalFormatRule extends Part {
  readonly apiName = "ConditionalFormatRule";

  get Formula(): string {
    return this.owner.rule("Custom").formula;
  }

  set Formula(value: unknown) {
    const formula = text(value).startsWith("=") ? text(value) : `=${text(value)}`;
    if (!isWellFormed(formula)) raise("InvalidArgument");
    this.owner.change({ ...this.owner.rule("Custom"), formula });
  }
}

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

export class CellValueConditionalFormat extends Part {
  readonly apiName = "CellValueConditionalFormat";

  get Rule(): object {
    const { operator, formula1, formula2 } = this.owner.rule("CellValue");
    return { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  }

  set Rule({
    operator,
    formula1,
    formula2,
  }: {
    operator: unknown;
    formula1: unknown;
    formula2?: unknown;
  }) {
    const rule = {
      ...this.owner.rule("CellValue"),
      operator: oneOf(operator, OPERATORS),
      formula1: String(formula1),
    };
    this.owner.change(
      formula2 === undefined || formula2 === null ? rule : { ...rule, formula2: String(formula2) }
    );
  }

  get Format(): ConditionalRangeFormat {
    return formatOf(this.owner, "CellValue");
  }
}

const KINDS: Readonly<Record<string, Kind>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
};

interface Criterion {
  readonly type: string;
  readonly color?: string;
  readonly formula?: string;
}

interface Criteria {
  readonly minimum?: Criterion;
  readonly midpoint?: Criterion;
  readonly maximum?: Criterion;
}

export class ColorScaleConditionalFormat extends Part {
  readonly apiName = "ColorScaleConditionalFormat";

  get ThreeColorScale(): boolean {
    return this.owner.rule("ColorScale").points.length === 3;
  }

  get Criteria(): Criteria {
    const words = Object.entries(KINDS);
    const [minimum, midpoint, maximum] = this.owner
      .rule("ColorScale")
      .points.map(({ kind, value, color: fill }) => ({
        type: words.find(([, each]) => each === kind)?.[0] ?? "",
        color: fill,
        ...(value === undefined ? {} : { formula: value }),
      }));
    if (!maximum) return { ...(minimum && { minimum }), ...(midpoint && { maximum: midpoint }) };
    return { ...(minimum && { minimum }), ...(midpoint && { midpoint }), maximum };
  }

  set Criteria({ minimum, midpoint, maximum }: Criteria) {
    const points = [minimum, midpoint, maximum]
      .filter((point) => point !== undefined && point !== null)
      .map(pointOf);
    if (!minimum || !maximum) raise("InvalidArgument");
    this.owner.change({ type: "ColorScale", points });
  }
}

function pointOf({ type, color: fill, formula }: Criterion): Points[number] {
  const kind = KINDS[type] ?? raise("InvalidArgument");
  return {
    kind,
    color: color(fill),
    ...(formula === undefined || formula === null
      ? {}
      : { value: String(formula).replace(/^=/, "") }),
  };
}

export class DataBarConditionalFormat extends Part {
  readonly apiName = "DataBarConditionalFormat";

  get PositiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.owner);
  }
}

export class ConditionalDataBarPositiveFormat extends Part {
  readonly apiName = "ConditionalDataBarPositiveFormat";

  get FillColor(): string {
    return this.owner.rule("DataBar").color;
  }

  set FillColor(value: unknown) {
    this.owner.change({ type: "DataBar", color: color(value) });
  }
}

const ICON_SETS = [
  "ThreeArrows",
  "ThreeArrowsGray",
  "ThreeFlags",
  "ThreeTrafficLights1",
  "ThreeTrafficLights2",
  "ThreeSigns",
  "ThreeSymbols",
  "ThreeSymbols2",
  "FourArrows",
  "FourArrowsGray",
  "FourRedToBlack",
  "FourRating",
  "FourTrafficLights",
  "FiveArrows",
  "FiveArrowsGray",
  "FiveRating",
  "FiveQuarters",
] as const;

export class IconSetConditionalFormat extends Part {
  readonly apiName = "IconSetConditionalFormat";

  get Style(): string {
    return this.owner.rule("IconSet").icons;
  }

  set Style(value: unknown) {
    this.owner.change({ type: "IconSet", icons: oneOf(value, ICON_SETS) });
  }
}
