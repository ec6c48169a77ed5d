import type { EngineBorder, EngineBorders, EngineStyle } from "../engine/engineTypes";
import type { BorderData, CellData, StyleData } from "../workbookData";
import { engineFormat } from "./numberFormat";

const VERTICAL = { Top: "top", Center: "middle", Bottom: "bottom", Justify: "middle" } as const;
const HORIZONTAL: Readonly<Record<string, "left" | "center" | "right">> = {
  Left: "left",
  Center: "center",
  Right: "right",
};
const BORDERS = {
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
  Dash: "dashed",
  Dot: "dotted",
  Double: "thick",
} as const;

export const SIDES = ["top", "bottom", "left", "right"] as const;

/** A style in the engine's terms. What the engine has no word for stays beside it and moves with the cell. */
export function engineStyle(style: StyleData): EngineStyle {
  const {
    bold,
    italic,
    underline,
    strikethrough,
    fontName,
    fontSize,
    fontColor,
    fill,
    horizontal,
    vertical,
    wrap,
    indent,
    locked,
  } = style;
  const align = horizontal && HORIZONTAL[horizontal];
  return withoutUndefined({
    bold,
    italic,
    underline,
    strikethrough,
    hostFont: fontName,
    fontSize,
    textColor: fontColor,
    fillColor: fill,
    align,
    hostHorizontal: horizontal,
    verticalAlign: vertical && VERTICAL[vertical],
    hostVertical: vertical,
    wrapping: wrap === undefined ? undefined : wrap ? "wrap" : "overflow",
    hostIndent: indent,
    hostLocked: locked,
  });
}

/** The style as it was given; what a person set in the grid since then wins. */
export function styleData(style: EngineStyle, borders: EngineBorders | null = null): StyleData {
  const {
    bold,
    italic,
    underline,
    strikethrough,
    textColor,
    fillColor,
    fontSize,
    wrapping,
    hostFont,
    hostIndent,
    hostLocked,
  } = style;
  return withoutUndefined({
    bold,
    italic,
    underline,
    strikethrough,
    fontName: hostFont,
    fontSize,
    fontColor: textColor,
    fill: fillColor,
    horizontal: horizontalOf(style),
    vertical: verticalOf(style),
    wrap: wrapping === undefined ? undefined : wrapping === "wrap",
    indent: hostIndent,
    locked: hostLocked,
    ...Object.fromEntries(
      SIDES.map((side) => [side, borders?.[side] && borderData(borders[side])])
    ),
  }) as StyleData;
}

function horizontalOf({ align, hostHorizontal }: EngineStyle): StyleData["horizontal"] {
  if (align === (hostHorizontal && HORIZONTAL[hostHorizontal]))
    return hostHorizontal as StyleData["horizontal"];
  return align && (`${align.charAt(0).toUpperCase()}${align.slice(1)}` as StyleData["horizontal"]);
}

function verticalOf({ verticalAlign, hostVertical }: EngineStyle): StyleData["vertical"] {
  if (verticalAlign === (hostVertical && VERTICAL[hostVertical as keyof typeof VERTICAL]))
    return hostVertical as StyleData["vertical"];
  return ({ top: "Top", middle: "Center", bottom: "Bottom" } as const)[verticalAlign ?? "bottom"];
}

export const engineBorder = ({ style, color }: BorderData): EngineBorder => ({
  style: BORDERS[style],
  color,
});

export function borderData({ style, color }: EngineBorder): BorderData {
  const known = Object.entries(BORDERS).find(([, name]) => name === style)?.[0] ?? "Thin";
  return { style: known as BorderData["style"], color };
}

export function engineBorders(style: StyleData): EngineBorders | undefined {
  const sides = SIDES.flatMap((side) =>
    style[side] ? [[side, engineBorder(style[side])] as const] : []
  );
  return sides.length ? Object.fromEntries(sides) : undefined;
}

/** Style and number format of one cell as the engine takes them. */
export function engineLook({
  style,
  numberFormat,
  hyperlink,
}: Pick<CellData, "style" | "numberFormat" | "hyperlink">): {
  style?: EngineStyle;
  format?: string;
} {
  const original = numberFormat && numberFormat !== "General" ? numberFormat : undefined;
  const look = withoutUndefined<EngineStyle>({
    ...(style ? engineStyle(style) : {}),
    hostFormat: original,
    hostLink: hyperlink,
  });
  const format = original && engineFormat(original);
  return { ...(Object.keys(look).length ? { style: look } : {}), ...(format ? { format } : {}) };
}

/** The number format as it was given, unless a person changed it in the grid since. */
export function numberFormatOf(style: EngineStyle | undefined, format: string | undefined): string {
  const original = style?.hostFormat;
  if (original !== undefined && engineFormat(original) === (format ?? "")) return original;
  return format || "General";
}

function withoutUndefined<Shape extends object>(shape: {
  readonly [Key in keyof Shape]: Shape[Key] | undefined;
}): Shape {
  return Object.fromEntries(
    Object.entries(shape).filter(([, value]) => value !== undefined)
  ) as Shape;
}
