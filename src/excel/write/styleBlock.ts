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

/**
 * The part of an area that has no rules yet. Excel widens rules with rows that are inserted between theirs, but not
 * with rows that come before their only one.
 */
function withoutRules(area: Area, { isNew, inserted }: PlannedBlock): Area | null {
  if (isNew) return area;
  if (inserted === null || inserted.row > area.row) return null;
  return { ...area, rows: inserted.row + inserted.rows - area.row };
}

/** Rules and drop-downs, where there are none yet. */
export function addRules(context: Excel.RequestContext, block: PlannedBlock): void {
  for (const rule of block.rules) {
    const area = withoutRules(rule.area, block);
    if (area !== null) addRule(areaRange(context, block, area), rule);
  }
  for (const list of block.lists) {
    const area = withoutRules(list.area, block);
    if (area === null) continue;
    const { dataValidation } = areaRange(context, block, area);
    dataValidation.rule = { list: { inCellDropDown: true, source: list.source } };
  }
}
