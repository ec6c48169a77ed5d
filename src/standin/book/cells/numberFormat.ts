import { DEFAULT_LOCALE, helpers } from "../engine/ospreadsheet";

/** A value of each sign: every section of a format is tried. */
const PROBES = [1234.5, -1234.5, 0, "text"];

/** General, and text: the engine would show the apostrophe that keeps a text a text. */
const PLAIN = /^(general|@)$/i;

const simplified = new Map<string, string>();

/**
 * The nearest number format the engine can read; "" for General. A format it cannot read would turn the value itself
 * into an error, so each new format is tried once before a cell gets it.
 */
export function engineFormat(format: string): string {
  const known = simplified.get(format);
  if (known !== undefined) return known;
  const candidates = [format, simplify(format), fallback(format)];
  const chosen = PLAIN.test(format) ? "" : (candidates.find(isReadable) ?? "");
  simplified.set(format, chosen);
  return chosen;
}

function isReadable(format: string): boolean {
  try {
    for (const value of PROBES)
      helpers.formatValue(value, { format, locale: DEFAULT_LOCALE } as never);
    return true;
  } catch {
    return false;
  }
}

/** Excel's format language cut down to the engine's: colours, conditions, paddings and locales go, literals get quotes. */
function simplify(format: string): string {
  return format
    .split(";")
    .map((section) =>
      section
        .replace(/\[\$([^\]-]*)-?[^\]]*\]/g, (_, symbol: string) => (symbol ? `[$${symbol}]` : ""))
        .replace(/\[h+\]/gi, "hhhh")
        .replace(/\[(?!\$)[^\]]*\]/g, "")
        .replace(/[_*]./g, "")
        .replace(/\\(.)/g, '"$1"')
        .replace(/am\/pm/gi, "a")
        .replace(/\?/g, "#")
        .replace(/general/gi, "0.##")
        .replace(/"[^"]*"|[^\x20-\x7e]+|[a-zA-Z]+/g, quoteLiteral)
    )
    .join(";");
}

const DATE_PARTS = /^(y{2,4}|m{1,5}|d{1,4}|h{1,4}|s{1,2}|a)$/i;

function quoteLiteral(part: string): string {
  return part.startsWith('"') || DATE_PARTS.test(part) ? part : `"${part}"`;
}

function fallback(format: string): string {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]/g, "");
  if (/[yd]/i.test(bare)) return /h/i.test(bare) ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd";
  if (/h/i.test(bare)) return "hh:mm";
  const places = /\.(0+)/.exec(bare)?.[1] ?? "";
  return `0${places && `.${places}`}${bare.includes("%") ? "%" : ""}`;
}
