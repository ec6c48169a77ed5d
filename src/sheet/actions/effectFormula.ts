import type { SheetText } from "../../i18n/sheet";
import { cellName } from "../formulas/cellName";
import { columnOf } from "../formulas/columnOf";
import { TABLE } from "../names";
import type { RowPlace } from "../scorecard/rowFormulas";
import { ACTION_INDEX, type ActionColumn } from "./actionColumns";

/**
 * What an action has brought so far: the actual of the scorecard against the value at its start, positive for better by
 * the direction of the KPI, in percentage points for a rate. Empty while either value is unknown.
 */
export function effectFormula({ row, column }: RowPlace, isRate: boolean, text: SheetText): string {
  const cell = (name: ActionColumn): string => cellName(row, column + ACTION_INDEX[name]);
  const { columns: ofScorecard } = text.scorecard;
  const { columns: ofTargets } = text.targets;
  const found = (table: string, header: string, ids: string): string =>
    `INDEX(${columnOf(table, header)},MATCH(${cell("id")},${columnOf(table, ids)},0))`;
  const actual = found(TABLE.scorecard, ofScorecard.actual, ofScorecard.id);
  const target = found(TABLE.scorecard, ofScorecard.target, ofScorecard.id);
  const direction = found(TABLE.targets, ofTargets.direction, ofTargets.id);
  const start = cell("startValue");
  const nearer = `IF(ISNUMBER(${target}),ABS(${start}-${target})-ABS(${actual}-${target}),"")`;
  const gain = `IF(${direction}="down",${start}-${actual},IF(${direction}="on",${nearer},${actual}-${start}))`;
  const effect = isRate ? `(${gain})*100` : gain;
  return `=IFERROR(IF(AND(ISNUMBER(${actual}),ISNUMBER(${start})),${effect},""),"")`;
}
