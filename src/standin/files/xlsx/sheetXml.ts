import type { SheetData } from "../../book/workbookData";
import { errorFormulas } from "./writeCells";

/** hucre writes an error result as text, which Excel would show as text and IFERROR would not catch. */
function mendErrors(text: string, sheet: SheetData): string {
  const errors = errorFormulas(sheet.cells);
  if (errors.size === 0) return text;
  return text.replace(
    /<c r="([A-Z]+\d+)"([^>]*?) t="str"/g,
    (cell, address: string, rest: string) =>
      errors.has(address) ? `<c r="${address}"${rest} t="e"` : cell
  );
}

const deepest = (lines: readonly { readonly outline?: number }[]): number =>
  Math.max(0, ...lines.map(({ outline }) => outline ?? 0));

/** Without the depth of its groups Excel leaves no room for their plus signs. */
function mendOutline(text: string, { rows, columns }: SheetData): string {
  const levels = [
    ["outlineLevelRow", deepest(rows)],
    ["outlineLevelCol", deepest(columns)],
  ] as const;
  const attributes = levels
    .map(([name, level]) => (level > 0 ? ` ${name}="${level}"` : ""))
    .join("");
  return text.replace(/<sheetFormatPr([^>]*?)\/>/, `<sheetFormatPr$1${attributes}/>`);
}

/** In files `showDropDown` means the opposite: the arrow is not shown. */
function mendLists(text: string, { validations }: SheetData): string {
  let index = 0;
  return text.replace(/<dataValidation /g, (start) =>
    validations[index++]?.inCellDropDown === false ? `${start}showDropDown="1" ` : start
  );
}

/** Repairs what hucre's worksheet part lacks. */
export function mendSheet(text: string, sheet: SheetData, active: boolean): string {
  const mended = mendLists(mendOutline(mendErrors(text, sheet), sheet), sheet);
  return active ? mended.replace("<sheetView ", '<sheetView tabSelected="1" ') : mended;
}

/** Ranges of the lists of a worksheet part whose arrow is not shown. */
export function closedLists(text: string): ReadonlySet<string> {
  const closed = new Set<string>();
  for (const [tag] of text.matchAll(/<dataValidation [^>]*>/g)) {
    const range = /\ssqref="([^"]*)"/.exec(tag)?.[1];
    if (range !== undefined && /\sshowDropDown="(1|true)"/.test(tag)) closed.add(range);
  }
  return closed;
}
