import type { StyleData } from "../book/workbookData";
import { isWellFormed } from "../book/formulas/isWellFormed";
import { raise } from "../host/apiObject";
import { color, oneOf, text } from "./checks";
import type { ConditionalFormat } from "./ConditionalFormat";
import { ConditionalFormatPart } from "./ConditionalFormatPart";
import { ConditionalRangeFormat } from "./ConditionalRangeFormat";

export class CustomConditionalFormat extends ConditionalFormatPart {
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

export class ConditionalFormatRule extends ConditionalFormatPart {
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

export class CellValueConditionalFormat extends ConditionalFormatPart {
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

export class DataBarConditionalFormat extends ConditionalFormatPart {
  readonly apiName = "DataBarConditionalFormat";

  get PositiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.owner);
  }
}

export class ConditionalDataBarPositiveFormat extends ConditionalFormatPart {
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

export class IconSetConditionalFormat extends ConditionalFormatPart {
  readonly apiName = "IconSetConditionalFormat";

  get Style(): string {
    return this.owner.rule("IconSet").icons;
  }

  set Style(value: unknown) {
    this.owner.change({ type: "IconSet", icons: oneOf(value, ICON_SETS) });
  }
}
