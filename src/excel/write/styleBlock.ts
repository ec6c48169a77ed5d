import type { Area, CellStyle, PlannedBlock, PlannedRule } from "../../sheet/plan";

type Apply<K extends keyof CellStyle> = (
  format: Excel.RangeFormat,
  value: NonNullable<CellStyle[K]>
) => void;

const border =
  (edge: "EdgeTop" | "EdgeBottom") =>
  (format: Excel.RangeFormat, color: string): void => {
    const line = format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = color;
  };

const APPLY: { readonly [K in keyof Required<CellStyle>]: Apply<K> } = {
  bold: (format, value) => void (format.font.bold = value),
  italic: (format, value) => void (format.font.italic = value),
  color: (format, value) => void (format.font.color = value),
  size: (format, value) => void (format.font.size = value),
  fill: (format, value) => void (format.fill.color = value),
  align: (format, value) => void (format.horizontalAlignment = value),
  vertical: (format, value) => void (format.verticalAlignment = value),
  wrap: (format, value) => void (format.wrapText = value),
  indent: (format, value) => void (format.indentLevel = value),
  borderTop: border("EdgeTop"),
  borderBottom: border("EdgeBottom"),
};

export function areaRange(
  context: Excel.RequestContext,
  { place }: PlannedBlock,
  area: Area
): Excel.Range {
  return context.workbook.worksheets
    .getItem(place.sheet)
    .getRangeByIndexes(place.row + area.row, place.column + area.column, area.rows, area.columns);
}

function applyStyle(format: Excel.RangeFormat, style: CellStyle): void {
  for (const [key, value] of Object.entries(style))
    // Each entry goes to the function of its own key.
    (APPLY[key as keyof CellStyle] as Apply<keyof CellStyle>)(format, value);
}

function addRule(range: Excel.Range, rule: PlannedRule): void {
  if (rule.type === "formula") {
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = rule.formula;
    custom.format.font.color = rule.color;
    return;
  }
  range.conditionalFormats.add("ColorScale").colorScale.criteria = {
    minimum: { type: "LowestValue", color: rule.low },
    maximum: { type: "HighestValue", color: rule.high },
  };
}

/** Fonts, fills and lines; of a block that was there they are set again only when it has new rows. */
export function styleBlock(context: Excel.RequestContext, block: PlannedBlock): void {
  for (const { area, style } of block.styles)
    applyStyle(areaRange(context, block, area).format, style);
}

/** Rules and drop-downs, once: Excel widens them with the rows that are inserted later. */
export function addRules(context: Excel.RequestContext, block: PlannedBlock): void {
  for (const rule of block.rules) addRule(areaRange(context, block, rule.area), rule);
  for (const { area, source } of block.lists)
    areaRange(context, block, area).dataValidation.rule = {
      list: { inCellDropDown: true, source },
    };
}
