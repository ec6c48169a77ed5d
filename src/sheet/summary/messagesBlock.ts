import { area, PLAIN } from "../block/areas";
import type { BlockSpec } from "../block/blockSpec";
import { BLOCK } from "../names";
import { TEXT } from "../style/numberFormats";
import { PALETTE } from "../style/palette";
import { MESSAGE_LINES } from "./messageLines";

/** The findings, as sentences; the block always has its five lines, so that nothing below it moves. */
export function messagesBlock(lines: readonly string[]): BlockSpec {
  return {
    name: BLOCK.messages,
    sheet: "summary",
    column: 0,
    gap: 1,
    rows: MESSAGE_LINES,
    columns: 1,
    build: () => ({
      ...PLAIN,
      cells: Array.from({ length: MESSAGE_LINES }, (_, i) => [lines[i] ?? ""]),
      formats: [{ area: area(0, 0, MESSAGE_LINES), numberFormat: TEXT }],
      styles: [
        { area: area(0, 0), style: { bold: true, size: 12, color: PALETTE.ink } },
        { area: area(1, 0, MESSAGE_LINES - 1), style: { color: PALETTE.ink } },
      ],
    }),
  };
}
