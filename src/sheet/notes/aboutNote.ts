import type { NoteFact } from "../facts";

/** A note about something as a whole, not about rows. */
export const aboutNote = (source: string, issue: string, note: string): NoteFact => ({
  ...{ source, issue, note },
  rows: null,
  firstRow: null,
});
