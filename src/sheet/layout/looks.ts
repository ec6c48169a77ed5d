import { ACTION_COLUMNS } from "../actions/actionColumns";
import { COHORT_AGES } from "../detail/cohortBlock";
import { DATA_COLUMNS } from "../live/dataTables";
import { HISTORY_COLUMNS } from "../history/historyColumns";
import { TABLE } from "../names";
import type { SheetKey } from "../plan";
import { SCORECARD_COLUMNS } from "../scorecard/columns";
import { PALETTE } from "../style/palette";
import { TARGETS_LAST_COLUMN } from "../targets/targetsBlocks";

/** What a new sheet looks like; widths are characters of the default font. */
export interface SheetLook {
  readonly widths: readonly number[];
  /** Last column on paper; null where that is as far as the blocks go. */
  readonly lastColumn: number | null;
  /** Block whose first row stays in view and is repeated on every page. */
  readonly titles: string | null;
  readonly tabColor: string;
}

export const LOOKS: Readonly<Record<SheetKey, SheetLook>> = {
  summary: {
    widths: [19, 18, 35, 10, 16, 15, 16, 10, 16, 16, 11, 9, 9, 15, 12, 12, 10, 22, 14, 20],
    lastColumn: SCORECARD_COLUMNS.length - 1,
    titles: TABLE.scorecard,
    tabColor: PALETTE.actual,
  },
  detail: {
    widths: [32, ...Array<number>(COHORT_AGES + 1).fill(14)],
    lastColumn: COHORT_AGES + 1,
    titles: null,
    tabColor: PALETTE.actual,
  },
  targets: {
    widths: [
      19, 26, 24, 8, 10, 15, 12, 9, 12, 12, 8, 10, 10, 16, 22, 14, 3, 23, 13, 3, 58, 3, 10, 10, 12,
    ],
    lastColumn: TARGETS_LAST_COLUMN,
    titles: TABLE.targets,
    tabColor: PALETTE.input,
  },
  actions: {
    widths: [19, 14, 50, 16, 12, 12, 15, 22],
    lastColumn: ACTION_COLUMNS.length - 1,
    titles: TABLE.actions,
    tabColor: PALETTE.input,
  },
  notes: {
    widths: [24, 26, 11, 11, 96],
    lastColumn: 4,
    titles: TABLE.notes,
    tabColor: PALETTE.quiet,
  },
  history: {
    widths: [17, 24, 19, 14, 14, 10, 14, 14, 40],
    lastColumn: HISTORY_COLUMNS.length - 1,
    titles: TABLE.history,
    tabColor: PALETTE.quiet,
  },
  chartData: {
    // Ranges of several shapes stand below each other, so every column has room for a number.
    widths: [22, 16, 16, 16, 26, 16, ...Array<number>(10).fill(14)],
    lastColumn: null,
    titles: null,
    tabColor: PALETTE.quiet,
  },
  data: {
    widths: Array<number>(DATA_COLUMNS).fill(14),
    lastColumn: DATA_COLUMNS - 1,
    titles: null,
    tabColor: PALETTE.quiet,
  },
};
