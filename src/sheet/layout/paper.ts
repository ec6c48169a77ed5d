/** In points. Landscape Letter is the narrower paper, landscape A4 the lower one: what fits here prints on either. */
const PAPER = { width: 792, height: 595 } as const;

/** Of a printed page, in points. */
export const MARGINS = { left: 18, right: 18, top: 28.8, bottom: 28.8 } as const;

/** Shares of a page that are filled: other fonts make columns wider in print and in other programs, and rows higher. */
const FILLED = { width: 0.9, height: 0.97 } as const;

const ROOM = {
  width: (PAPER.width - MARGINS.left - MARGINS.right) * FILLED.width,
  height: (PAPER.height - MARGINS.top - MARGINS.bottom) * FILLED.height,
} as const;

/** Points of rows that a page has room for at a scale in percent. */
export const pageHeight = (scale: number): number => (ROOM.height * 100) / scale;

/**
 * Scale in percent at which columns of so many points are one page wide. Excel ignores breaks of pages on a sheet that
 * it fits to pages by itself, so the sheet is given its scale.
 */
export const pageScale = (width: number): number =>
  Math.max(10, Math.min(100, Math.floor((ROOM.width / width) * 100)));
