import type { Change } from "../../catalog/changes";
import type { SheetText } from "../../i18n/sheet";

/** A symbol before the word, so that the column can be scanned. */
export const CHANGE_SYMBOL = { rise: "▲", fall: "▼", none: "○" } as const satisfies Record<
  Change["kind"],
  string
>;

/** The signal of a KPI as its cell shows it, e.g. `▲ up on last year`. */
export const changeLabel = ({ kind, baseline }: Change, { changes }: SheetText): string =>
  `${CHANGE_SYMBOL[kind]} ${changes.labels[baseline][kind]}`;
