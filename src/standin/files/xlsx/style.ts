import type { BorderSide, BorderStyle, CellStyle, FontStyle, PatternFill } from "hucre";
import type { BorderData, StyleData } from "../../book/workbookData";
import { fromColor, toColor, type Theme } from "./color";

type Horizontal = NonNullable<StyleData["horizontal"]>;
type Vertical = NonNullable<StyleData["vertical"]>;
type Side = "top" | "bottom" | "left" | "right";

const SIDES: readonly Side[] = ["top", "bottom", "left", "right"];
const HORIZONTAL: readonly Horizontal[] = ["General", "Left", "Center", "Right", "Fill", "Justify"];
const VERTICAL: readonly Vertical[] = ["Top", "Center", "Bottom", "Justify"];
const BORDERS = {
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
  Dash: "dashed",
  Dot: "dotted",
  Double: "double",
} as const satisfies Record<BorderData["style"], BorderSide["style"]>;

/** hucre's default font, which a new workbook's cells have; a font entry of a file names all that it is. */
const DEFAULT_FONT = { name: "Calibri", size: 11 } as const;

function toFont(style: StyleData): FontStyle | undefined {
  const special: FontStyle = {
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: true } : {}),
    ...(style.strikethrough ? { strikethrough: true } : {}),
    ...(style.fontColor === undefined ? {} : { color: toColor(style.fontColor) }),
  };
  const { fontName: name = DEFAULT_FONT.name, fontSize: size = DEFAULT_FONT.size } = style;
  const isDefault = name === DEFAULT_FONT.name && size === DEFAULT_FONT.size;
  return isDefault && Object.keys(special).length === 0 ? undefined : { name, size, ...special };
}

function toBorder(style: StyleData): BorderStyle | undefined {
  const border: BorderStyle = {};
  for (const side of SIDES) {
    const line = style[side];
    if (line) border[side] = { style: BORDERS[line.style], color: toColor(line.color) };
  }
  return Object.keys(border).length ? border : undefined;
}

function toFill(hex: string): PatternFill {
  return { type: "pattern", pattern: "solid", fgColor: toColor(hex), bgColor: toColor(hex) };
}

function toAlignment(style: StyleData): CellStyle["alignment"] {
  const alignment: NonNullable<CellStyle["alignment"]> = {
    ...(style.horizontal && style.horizontal !== "General"
      ? { horizontal: style.horizontal.toLowerCase() as "left" }
      : {}),
    ...(style.vertical && style.vertical !== "Bottom"
      ? { vertical: style.vertical.toLowerCase() as "top" }
      : {}),
    ...(style.wrap ? { wrapText: true } : {}),
    ...(style.indent ? { indent: style.indent } : {}),
  };
  return Object.keys(alignment).length ? alignment : undefined;
}

/** A style and number format as hucre writes them; undefined when there is nothing to say. */
export function toCellStyle(
  style: StyleData = {},
  numberFormat = "General"
): CellStyle | undefined {
  const font = toFont(style);
  const border = toBorder(style);
  const alignment = toAlignment(style);
  const cell: CellStyle = {
    ...(font ? { font } : {}),
    ...(style.fill === undefined ? {} : { fill: toFill(style.fill) }),
    ...(border ? { border } : {}),
    ...(alignment ? { alignment } : {}),
    ...(style.locked === false ? { protection: { locked: false } } : {}),
    ...(numberFormat === "General" ? {} : { numFmt: numberFormat }),
  };
  return Object.keys(cell).length ? cell : undefined;
}

const wordOf = <T extends string>(words: readonly T[], value: string | undefined): T | undefined =>
  words.find((word) => word.toLowerCase() === value);

function fromFont(font: FontStyle | undefined, theme: Theme): Omit<StyleData, "fill"> {
  const color = fromColor(font?.color, theme);
  return {
    ...(font?.name === undefined || font.name === DEFAULT_FONT.name ? {} : { fontName: font.name }),
    ...(font?.size === undefined || font.size === DEFAULT_FONT.size ? {} : { fontSize: font.size }),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline ? { underline: true } : {}),
    ...(font?.strikethrough ? { strikethrough: true } : {}),
    ...(color === undefined ? {} : { fontColor: color }),
  };
}

function fromBorder(border: BorderStyle | undefined, theme: Theme): Partial<StyleData> {
  const entries = SIDES.flatMap((side) => {
    const line = border?.[side];
    if (!line) return [];
    const style = (Object.keys(BORDERS) as BorderData["style"][]).find(
      (word) => BORDERS[word] === line.style
    );
    return [[side, { style: style ?? "Thin", color: fromColor(line.color, theme) ?? "#000000" }]];
  });
  return Object.fromEntries(entries) as Partial<StyleData>;
}

/**
 * The fill of a cell is its foreground, and there only with a pattern; of a conditional format it is the background,
 * for which Excel writes no pattern.
 */
function fillColor({ fill }: CellStyle, conditional: boolean, theme: Theme): string | undefined {
  if (fill?.type !== "pattern") return undefined;
  if (conditional) return fromColor(fill.bgColor, theme) ?? fromColor(fill.fgColor, theme);
  if (fill.pattern === "none") return undefined;
  return fromColor(fill.fgColor, theme) ?? fromColor(fill.bgColor, theme);
}

/** A style as the workbook data holds it; undefined when it says nothing. */
export function fromCellStyle(
  style: CellStyle | undefined,
  theme: Theme,
  conditional = false
): StyleData | undefined {
  if (!style) return undefined;
  const fill = fillColor(style, conditional, theme);
  const horizontal = wordOf(HORIZONTAL, style.alignment?.horizontal);
  const vertical = wordOf(VERTICAL, style.alignment?.vertical);
  const data: StyleData = {
    ...fromFont(style.font, theme),
    ...(fill === undefined ? {} : { fill }),
    ...(horizontal && horizontal !== "General" ? { horizontal } : {}),
    ...(vertical && vertical !== "Bottom" ? { vertical } : {}),
    ...(style.alignment?.wrapText ? { wrap: true } : {}),
    ...(style.alignment?.indent ? { indent: style.alignment.indent } : {}),
    ...(style.protection?.locked === false ? { locked: false } : {}),
    ...fromBorder(style.border, theme),
  };
  return Object.keys(data).length ? data : undefined;
}
