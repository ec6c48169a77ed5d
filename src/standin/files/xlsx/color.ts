import type { Color } from "hucre";
import { resolveThemeColor } from "hucre";

/** A workbook's own colours, which cells refer to by number. */
export type Theme = readonly string[] | undefined;

/** #RRGGBB as hucre takes it. */
export const toColor = (hex: string): Color => ({ rgb: hex.replace("#", "").toUpperCase() });

/** A colour as #RRGGBB; theme colours are looked up, alpha is dropped, automatic is nothing. */
export function fromColor(color: Color | undefined, theme: Theme): string | undefined {
  if (color?.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color?.theme === undefined || !theme) return undefined;
  const resolved = resolveThemeColor([...theme], color.theme, color.tint);
  return resolved ? `#${resolved.replace("#", "").slice(-6).toUpperCase()}` : undefined;
}
