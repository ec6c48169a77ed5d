import type { SheetText } from "../../i18n/sheet";
import type { PlannedCell } from "../plan";
import { SCORECARD_INDEX, type ScorecardColumn } from "../scorecard/columns";
import type { HistoryColumn } from "./historyColumns";
import type { ShownPeriod } from "./shownPeriod";

/** A row for `CRM_History`, and the number format of its values. */
export interface Snapshot {
  readonly cells: Readonly<Record<HistoryColumn, PlannedCell>>;
  readonly valueFormat: string;
}

/** The scorecard as it stands on the sheet, header first. */
export interface ScorecardCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

export interface ClosingMoment {
  readonly shown: ShownPeriod;
  /** Serial of this moment. */
  readonly now: number;
}

/** What an analyst sees is what is closed: an error or a text where a number belongs is no number. */
const numberOrEmpty = (value: unknown): PlannedCell => (typeof value === "number" ? value : "");

function noteOf(comment: string, { asOf, isRunning }: ShownPeriod, text: SheetText): string {
  const sentences = [...(isRunning ? [text.history.running(asOf)] : []), comment];
  return sentences.filter((sentence) => sentence !== "").join("\n");
}

/** One snapshot per KPI of the scorecard, the analyst's own included, in their order. */
export function snapshotsOf(
  { values, formats }: ScorecardCells,
  { shown, now }: ClosingMoment,
  text: SheetText
): Snapshot[] {
  return values.slice(1).flatMap((row, i): Snapshot[] => {
    const cell = (column: ScorecardColumn): unknown => row[SCORECARD_INDEX[column]];
    const id = String(cell("id") ?? "").trim();
    if (id === "") return [];
    const cells = {
      snapshot: now,
      period: shown.code,
      id,
      value: numberOrEmpty(cell("actual")),
      target: numberOrEmpty(cell("target")),
      n: numberOrEmpty(cell("n")),
      low: numberOrEmpty(cell("low")),
      high: numberOrEmpty(cell("high")),
      note: noteOf(String(cell("comment") ?? ""), shown, text),
    };
    return [{ cells, valueFormat: String(formats[i + 1]?.[SCORECARD_INDEX.actual]) }];
  });
}
