import type { RuleData } from "../book/workbookData";
import { raise } from "../host/apiObject";
import { ConditionalFormatPart } from "./ConditionalFormatPart";
import { color } from "./checks";

type Points = Extract<RuleData, { type: "ColorScale" }>["points"];
type Kind = Points[number]["kind"];

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

export class ColorScaleConditionalFormat extends ConditionalFormatPart {
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
