import type { EntryKind } from "./entryText";
import { numberEntry } from "./numberEntry";
import { percentEntry } from "./percentEntry";

const READERS: Readonly<Record<EntryKind, (text: string) => number | null>> = {
  percent: percentEntry,
  number: numberEntry,
};

/** The value of a field; null when its text is none. */
export const readEntry = (text: string, kind: EntryKind): number | null => READERS[kind](text);
