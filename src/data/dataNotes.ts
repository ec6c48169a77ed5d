import type { DataNote } from "./table";

/** What can be said about a source that was read; label and sentence of each are in i18n/data. */
export const DATA_NOTE_KEYS = [
  "rowsRead",
  "rowsUsed",
  "totalRow",
  "repeatedHeader",
  "continuationLine",
  "footer",
  "blankCustomer",
  "blankDate",
  "unreadableDate",
  "implausibleDate",
  "blankOrder",
  "blankAmount",
  "unreadableAmount",
  "amountFromProduct",
  "textDate",
  "monthOnlyDate",
  "textAmount",
  "decimalComma",
  "unitScaled",
  "mixedCurrency",
  "refund",
  "duplicateLine",
  "sharedOrderId",
  "idSpelling",
  "cancelledStatus",
  "draftStatus",
] as const;
export type DataNoteKey = (typeof DATA_NOTE_KEYS)[number];

/** A note about a source, with a key of the list. */
export interface SourceNote extends DataNote {
  readonly issue: DataNoteKey;
}
