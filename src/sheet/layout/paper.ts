/** Landscape A4 in points. Letter is narrower and higher: fitted to its width, a page of it holds more rows. */
const PAPER = { width: 842, height: 595 } as const;

/** Of a printed page, in points. */
export const MARGINS = { left: 18, right: 18, top: 28.8, bottom: 43.2 } as const;

/** Share of the height that is filled: programs differ a little in the heights of rows. */
const FILLED = 0.96;

const ROOM = {
  width: PAPER.width - MARGINS.left - MARGINS.right,
  height: (PAPER.height - MARGINS.top - MARGINS.bottom) * FILLED,
} as const;

/** Points of rows that a page has room for at a scale in percent. */
export const pageHeight = (scale: number): number => (ROOM.height * 100) / scale;

/** Scale in percent that a program finds by itself when it fits columns of so many points to one page. */
export const pageScale = (width: number): number =>
  Math.max(10, Math.min(100, (ROOM.width / width) * 100));
