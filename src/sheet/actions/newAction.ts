import type { ExistingCell } from "../existing";
import type { SheetText } from "../../i18n/sheet";
import type { PlannedCell } from "../plan";
import type { RowPlace } from "../scorecard/rowFormulas";
import { SCORECARD_INDEX, type ScorecardColumn } from "../scorecard/columns";
import { DATE, TEXT } from "../style/numberFormats";
import { effectFormat } from "./effectFormat";
import { effectFormula } from "./effectFormula";

/** A row of `CRM_Scorecard` as the workbook has it. */
export interface ScorecardRow {
  readonly values: readonly ExistingCell["value"][];
  readonly formats: readonly string[];
}

/** A row of `CRM_Actions`, in the order of its columns. */
export interface ActionRow {
  readonly cells: readonly PlannedCell[];
  readonly formats: readonly string[];
}

export const scorecardCell = (row: ScorecardRow, column: ScorecardColumn): ExistingCell["value"] =>
  row.values[SCORECARD_INDEX[column]] ?? "";

/** A new action about a KPI of the scorecard; what is to be done, and by when, is the analyst's to write. */
export function newAction(
  kpi: ScorecardRow,
  today: number,
  place: RowPlace,
  text: SheetText
): ActionRow {
  const isRate = scorecardCell(kpi, "unit") === text.units.percent;
  const format = (column: ScorecardColumn): string =>
    kpi.formats[SCORECARD_INDEX[column]] ?? "General";
  const value = format("actual");
  return {
    cells: [
      scorecardCell(kpi, "id"),
      scorecardCell(kpi, "gap"),
      "",
      scorecardCell(kpi, "owner"),
      "",
      today,
      scorecardCell(kpi, "actual"),
      { formula: effectFormula(place, isRate, text) },
    ],
    formats: [
      ...[TEXT, format("gap"), TEXT, TEXT, DATE, DATE, value],
      effectFormat(value, isRate, text),
    ],
  };
}
