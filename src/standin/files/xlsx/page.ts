import type { PageSetup, PaperSize, Sheet } from "hucre";
import { areNormal, NORMAL_MARGINS } from "../../book/data/margins";
import { readHeaderFooter } from "./headerFooter";
import type { PageData, PageMargins } from "../../book/workbookData";

/** Margins are inches in files. */
const POINTS_PER_INCH = 72;
const pointsOf = (inches: number): number => Math.round(inches * POINTS_PER_INCH * 1000) / 1000;
const inchesOf = (points: number): number => Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6;

const writeMargins = ({ left, right, top, bottom }: PageMargins): PageMargins => ({
  ...{ left: inchesOf(left), right: inchesOf(right) },
  ...{ top: inchesOf(top), bottom: inchesOf(bottom) },
});

function readMargins(margins: PageSetup["margins"]): PageMargins | null {
  if (margins === undefined) return null;
  const side = (name: keyof PageMargins): number =>
    margins[name] === undefined ? NORMAL_MARGINS[name] : pointsOf(margins[name]);
  const read = {
    ...{ left: side("left"), right: side("right") },
    ...{ top: side("top"), bottom: side("bottom") },
  };
  return areNormal(read) ? null : read;
}

/** Print area and title rows are defined names: see workbookXml.ts. */
export function writePage(page: PageData): PageSetup {
  const { orientation, fitToWidth, fitToHeight, centerHorizontally, paperSize } = page;
  const fits = fitToWidth !== undefined || fitToHeight !== undefined;
  return {
    ...(orientation ? { orientation: orientation.toLowerCase() as "portrait" } : {}),
    // 0 pages high means as many as needed; Excel takes an absent number for 1.
    ...(fits
      ? { fitToPage: true, fitToWidth: fitToWidth ?? 0, fitToHeight: fitToHeight ?? 0 }
      : {}),
    ...(page.scale === undefined ? {} : { scale: page.scale }),
    ...(page.margins === undefined ? {} : { margins: writeMargins(page.margins) }),
    ...(centerHorizontally ? { horizontalCentered: true } : {}),
    ...(paperSize ? { paperSize: paperSize.toLowerCase() as PaperSize } : {}),
  };
}

/** hucre names a break by the 0-based row above it. */
export const writeRowBreaks = ({ rowBreaks = [] }: PageData): number[] =>
  rowBreaks.map((row) => row - 1);

/** `fits` tells whether the page is fitted at all: numbers of pages are there in any case. */
export function readPage(
  { pageSetup = {}, rowBreaks = [], headerFooter }: Sheet,
  fits: boolean
): PageData {
  const { orientation, fitToWidth, fitToHeight, horizontalCentered, paperSize, scale } = pageSetup;
  const pages = (count: number | undefined): number | undefined =>
    fits && (count ?? 1) > 0 ? (count ?? 1) : undefined;
  const [wide, high] = [pages(fitToWidth), pages(fitToHeight)];
  const margins = readMargins(pageSetup.margins);
  return {
    ...(orientation ? { orientation: orientation === "landscape" ? "Landscape" : "Portrait" } : {}),
    ...(wide === undefined ? {} : { fitToWidth: wide }),
    ...(high === undefined ? {} : { fitToHeight: high }),
    // Fitted pages carry the scale that came of it.
    ...(fits || scale === undefined || scale === 100 ? {} : { scale }),
    ...(margins === null ? {} : { margins }),
    ...(horizontalCentered ? { centerHorizontally: true } : {}),
    ...(paperSize ? { paperSize: paperSize[0]?.toUpperCase() + paperSize.slice(1) } : {}),
    ...readHeaderFooter(headerFooter),
    ...(rowBreaks.length > 0 ? { rowBreaks: rowBreaks.map((row) => row + 1) } : {}),
  };
}
