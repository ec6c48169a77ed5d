import type { SheetData } from "../../book/workbookData";
import { charactersOf, DEFAULT_COLUMN_POINTS } from "./geometry";
import { wrappedRows } from "./wrappedRows";
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

/**
 * Without the depth of its groups Excel leaves no room for their plus signs; without a default width each program
 * takes its own, and charts stand over other cells.
 */
function mendFormat(text: string, { rows, columns }: SheetData): string {
  const attributes = [
    ["defaultColWidth", charactersOf(DEFAULT_COLUMN_POINTS)],
    ["outlineLevelRow", deepest(rows)],
    ["outlineLevelCol", deepest(columns)],
  ] as const;
  const added = attributes.map(([name, value]) => (value > 0 ? ` ${name}="${value}"` : ""));
  return text.replace(/<sheetFormatPr([^>]*?)\/>/, `<sheetFormatPr$1${added.join("")}/>`);
}

/** In files `showDropDown` means the opposite: the arrow is not shown. */
function mendLists(text: string, { validations }: SheetData): string {
  let index = 0;
  return text.replace(/<dataValidation /g, (start) =>
    validations[index++]?.inCellDropDown === false ? `${start}showDropDown="1" ` : start
  );
}

/** Rows that nobody made higher are as high as their wrapped text; the height stays Excel's to change. */
function mendHeights(text: string, sheet: SheetData): string {
  const heights = wrappedRows(sheet);
  if (heights.size === 0) return text;
  return text.replace(/<row r="(\d+)"/g, (start, number: string) => {
    const height = heights.get(Number(number) - 1);
    return height === undefined ? start : `${start} ht="${height}"`;
  });
}

/** Repairs what hucre's worksheet part lacks. */
export function mendSheet(text: string, sheet: SheetData, active: boolean): string {
  const formatted = mendFormat(mendErrors(text, sheet), sheet);
  const mended = mendHeights(mendLists(formatted, sheet), sheet);
  return active ? mended.replace("<sheetView ", '<sheetView tabSelected="1" ') : mended;
}

/** What hucre does not read of a worksheet part, or reads where it is not meant. */
export interface SheetExtras {
  /** Ranges of lists whose arrow is not shown. */
  readonly closedLists: ReadonlySet<string>;
  /** Whether the page is fitted at all; numbers of pages are there in any case. */
  readonly fitsToPage: boolean;
}

const isOn = (tag: string, attribute: string): boolean =>
  new RegExp(`\\s${attribute}="(1|true)"`).test(tag);

export function readExtras(text: string): SheetExtras {
  const closedLists = new Set<string>();
  for (const [tag] of text.matchAll(/<dataValidation [^>]*>/g)) {
    const range = /\ssqref="([^"]*)"/.exec(tag)?.[1];
    if (range !== undefined && isOn(tag, "showDropDown")) closedLists.add(range);
  }
  const [page = ""] = /<pageSetUpPr[^>]*>/.exec(text) ?? [];
  return { closedLists, fitsToPage: isOn(page, "fitToPage") };
}
