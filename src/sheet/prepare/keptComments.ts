import type { ExistingState } from "../existing";
import type { SheetFacts } from "../facts";
import { TABLE } from "../names";
import { SCORECARD_INDEX } from "../scorecard/columns";

/** The analyst's comments in the scorecard by KPI id, so that they stay with their KPI when rows move. */
export function keptComments({ rows }: ExistingState): SheetFacts["comments"] {
  const entries = (rows[TABLE.scorecard] ?? []).flatMap((row) => {
    const id = String(row[SCORECARD_INDEX.id]?.value ?? "");
    const cell = row[SCORECARD_INDEX.comment];
    if (id === "" || cell === undefined || cell.value === "") return [];
    return [[id, cell.formula === undefined ? String(cell.value) : { formula: cell.formula }]];
  });
  return Object.fromEntries(entries) as SheetFacts["comments"];
}
