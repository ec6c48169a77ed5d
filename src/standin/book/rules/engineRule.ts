import { engineStyle } from "../cells/styles";
import type { RuleData } from "../workbookData";

type Rule = object;

const colorNumber = (color: string): number => parseInt(color.replace("#", ""), 16);

const KINDS = {
  min: "value",
  max: "value",
  num: "number",
  percent: "percentage",
  percentile: "percentile",
} as const;

const OPERATORS: Readonly<Record<string, string>> = {
  GreaterThan: "isGreaterThan",
  GreaterThanOrEqual: "isGreaterOrEqualTo",
  LessThan: "isLessThan",
  LessThanOrEqual: "isLessOrEqualTo",
  EqualTo: "isEqual",
  NotEqualTo: "isNotEqual",
  Between: "isBetween",
  NotBetween: "isNotBetween",
};

/** The engine has three icon sets; the others are shown as arrows. */
const ICONS: Readonly<Record<string, { upper: string; middle: string; lower: string }>> = {
  arrows: { upper: "arrowGood", middle: "arrowNeutral", lower: "arrowBad" },
  trafficlights: { upper: "dotGood", middle: "dotNeutral", lower: "dotBad" },
};

/** A conditional format as the engine can show it. */
export function engineRule(rule: RuleData): Rule {
  switch (rule.type) {
    case "ColorScale":
      return colorScale(rule);
    case "DataBar":
      return { type: "DataBarRule", color: colorNumber(rule.color) };
    case "IconSet":
      return iconSet(rule.icons);
    case "Custom":
      return {
        type: "CellIsRule",
        operator: "customFormula",
        values: [rule.formula.startsWith("=") ? rule.formula : `=${rule.formula}`],
        style: engineStyle(rule.style),
      };
    case "CellValue":
      return {
        type: "CellIsRule",
        operator: OPERATORS[rule.operator] ?? "isEqual",
        values: [rule.formula1, rule.formula2].filter((value) => value !== undefined),
        style: engineStyle(rule.style),
      };
  }
}

function colorScale({ points }: Extract<RuleData, { type: "ColorScale" }>): Rule {
  const threshold = ({ kind, value, color }: (typeof points)[number]): object => ({
    type: KINDS[kind],
    color: colorNumber(color),
    ...(value === undefined ? {} : { value }),
  });
  const [first, middle, last] = points.length > 2 ? points : [points[0], undefined, points[1]];
  return {
    type: "ColorScaleRule",
    ...(first ? { minimum: threshold(first) } : {}),
    ...(last ? { maximum: threshold(last) } : {}),
    ...(middle ? { midpoint: threshold(middle) } : {}),
  };
}

function iconSet(icons: string): Rule {
  const set = /traffic|signs|symbols/i.test(icons) ? ICONS["trafficlights"] : ICONS["arrows"];
  const at = (value: string): object => ({ type: "percentage", operator: "ge", value });
  return {
    type: "IconSetRule",
    icons: set,
    upperInflectionPoint: at("67"),
    lowerInflectionPoint: at("33"),
  };
}
