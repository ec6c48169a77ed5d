import type { SheetKey } from "../plan";
import { PALETTE } from "../style/palette";
import { TEXT } from "../style/numberFormats";
import { area, PLAIN } from "./areas";
import type { BlockSpec } from "./blockSpec";

/** The heading of a sheet with one quiet line below. */
export function titleBlock(name: string, sheet: SheetKey, title: string, below: string): BlockSpec {
  return {
    name,
    sheet,
    column: 0,
    gap: 0,
    rows: 2,
    columns: 1,
    build: () => ({
      ...PLAIN,
      cells: [[title], [below]],
      formats: [{ area: area(0, 0, 2), numberFormat: TEXT }],
      styles: [
        { area: area(0, 0), style: { bold: true, size: 16, color: PALETTE.ink } },
        { area: area(1, 0), style: { color: PALETTE.quiet } },
      ],
    }),
  };
}
