import type { SheetFacts, KpiFact } from "../facts";
import { numberSetting } from "../targets/settingKeys";
import { targetFacts } from "../targets/targetTable";
import { scoreRow, type ScoredRow, type TargetFacts } from "./scoreRow";
import { totalScore, type TotalScore } from "./totalScore";

export interface ScoredKpi {
  readonly kpi: KpiFact;
  readonly target: TargetFacts;
  readonly row: ScoredRow;
}

export interface Scored {
  readonly rows: readonly ScoredKpi[];
  readonly total: TotalScore;
}

/** The scorecard's derived numbers as they stand at the build; later edits are followed by the sheet's formulas. */
export function scored({ kpis, targets, settings }: SheetFacts): Scored {
  const rows = kpis.map((kpi) => {
    const isRange = kpi.definition.lowest !== undefined;
    const target = { ...targetFacts(kpi.id, targets, settings), isRange };
    return { kpi, target, row: scoreRow(kpi.value, target) };
  });
  const cuts = {
    a: numberSetting("grade_a", settings),
    b: numberSetting("grade_b", settings),
    c: numberSetting("grade_c", settings),
  };
  return {
    rows,
    total: totalScore(
      rows.map(({ row }) => row),
      cuts
    ),
  };
}
