import type { PageMargins } from "../workbookData";

/** What Excel gives a new sheet, in points. */
export const NORMAL_MARGINS: PageMargins = { left: 50.4, right: 50.4, top: 54, bottom: 54 };

/** True for those of a sheet whose margins nobody changed. */
export const areNormal = (margins: PageMargins): boolean =>
  (Object.keys(NORMAL_MARGINS) as (keyof PageMargins)[]).every(
    (side) => Math.abs(margins[side] - NORMAL_MARGINS[side]) < 0.01
  );
