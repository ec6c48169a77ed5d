import type { ConditionalRule } from "hucre";
import type { ConditionalFormatData, RuleData, StyleData } from "../../book/workbookData";
import { shownFormula, storedFormula } from "./formulaText";
import { fromCellStyle, toCellStyle } from "./style";

/** Office.js operator words and those of files. */
const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

const ICON_COUNTS = { Three: 3, Four: 4, Five: 5 } as const;
const COUNT_WORD = /^(Three|Four|Five)/;

const toArgb = (hex: string): string => `FF${hex.replace("#", "").toUpperCase()}`;
const toHex = (color: string): string => `#${color.slice(-6).toUpperCase()}`;

/** `ThreeArrows` is `3Arrows` in files, with thresholds that part the percentages evenly. */
function iconSet(icons: string): NonNullable<ConditionalRule["iconSet"]> {
  const count = ICON_COUNTS[(COUNT_WORD.exec(icons)?.[1] ?? "Three") as keyof typeof ICON_COUNTS];
  const cfvo = Array.from({ length: count }, (_, index) => ({
    type: "percent" as const,
    value: String(Math.round((index * 100) / count)),
  }));
  return { iconSet: icons.replace(COUNT_WORD, String(count)), cfvo };
}

function iconWord(name: string): string {
  const [word] = Object.entries(ICON_COUNTS).find(([, count]) => name.startsWith(`${count}`)) ?? [];
  return word === undefined ? name : word + name.slice(1);
}

/** A conditional format changes the look of a font, never which font it is. */
function look(style: StyleData): Pick<ConditionalRule, "style"> {
  const cell = toCellStyle(style);
  if (!cell) return {};
  const font = { ...cell.font };
  delete font.name;
  delete font.size;
  return { style: { ...cell, font } };
}

type RuleContent = Omit<ConditionalRule, "priority" | "range">;

function toRule(rule: RuleData): RuleContent {
  switch (rule.type) {
    case "ColorScale": {
      const cfvo = rule.points.map(({ kind, value }) =>
        value === undefined ? { type: kind } : { type: kind, value }
      );
      const colors = rule.points.map(({ color }) => toArgb(color));
      return { type: "colorScale", colorScale: { cfvo, colors } };
    }
    case "DataBar":
      return {
        type: "dataBar",
        dataBar: { cfvo: [{ type: "min" }, { type: "max" }], color: toArgb(rule.color) },
      };
    case "IconSet":
      return { type: "iconSet", iconSet: iconSet(rule.icons) };
    case "Custom":
      return { type: "expression", formula: storedFormula(rule.formula), ...look(rule.style) };
    case "CellValue": {
      const formulas = [rule.formula1, rule.formula2].filter((text) => text !== undefined);
      const operator = OPERATORS[rule.operator as keyof typeof OPERATORS];
      return {
        type: "cellIs",
        operator,
        formula: formulas.map(storedFormula),
        ...look(rule.style),
      };
    }
  }
}

/** Conditional formats as hucre takes them; the first of the list comes first in Excel too. */
export function writeRules(formats: readonly ConditionalFormatData[]): ConditionalRule[] {
  return formats.map(({ range, rule }, index) => ({
    ...toRule(rule),
    priority: index + 1,
    range: range.replaceAll(",", " "),
  }));
}

function fromRule(rule: ConditionalRule, theme?: string[]): RuleData | undefined {
  const style = fromCellStyle(rule.style, theme, true) ?? {};
  const [formula1, formula2] = [rule.formula ?? []].flat().map(shownFormula);
  if (rule.type === "colorScale" && rule.colorScale) {
    const { cfvo, colors } = rule.colorScale;
    const points = cfvo.map(({ type, value }, index) => ({
      kind: type,
      ...(value === undefined || type === "min" || type === "max" ? {} : { value }),
      color: toHex(colors[index] ?? "FFFFFF"),
    }));
    return { type: "ColorScale", points };
  }
  if (rule.type === "dataBar" && rule.dataBar)
    return { type: "DataBar", color: toHex(rule.dataBar.color) };
  if (rule.type === "iconSet" && rule.iconSet)
    return { type: "IconSet", icons: iconWord(rule.iconSet.iconSet) };
  if (rule.type === "expression" && formula1 !== undefined)
    return { type: "Custom", formula: formula1, style };
  const operator = Object.entries(OPERATORS).find(([, word]) => word === rule.operator)?.[0];
  if (rule.type !== "cellIs" || operator === undefined || formula1 === undefined) return undefined;
  return {
    type: "CellValue",
    operator,
    formula1,
    ...(formula2 === undefined ? {} : { formula2 }),
    style,
  };
}

/** Conditional formats as read; kinds that the workbook data cannot hold are left out. */
export function readRules(
  rules: readonly ConditionalRule[] = [],
  theme?: string[]
): readonly ConditionalFormatData[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((one, index) => {
      const rule = fromRule(one, theme);
      return rule ? [{ id: `{CF-${index + 1}}`, range: one.range.replaceAll(" ", ","), rule }] : [];
    });
}
