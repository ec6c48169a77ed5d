import type { IdColumn } from "../../calc/columns";
import { CalcError } from "../../calc/errors";
import { dealOutcome } from "../../calc/sales/dealOutcome";
import {
  outcomesByWord,
  type OutcomeLists,
  type WordOutcome,
} from "../../calc/sales/outcomesByWord";
import { quoted, type Cell, type Place } from "./cell";
import type { CellType } from "./cellTypes";

/** @throws CalcError value for a stage word that does not tell an outcome. */
function refuseUntold(outcome: WordOutcome | undefined, cell: Cell, place: Place): void {
  const facts = { ...place, found: quoted(cell) };
  if (outcome === null) throw new CalcError("value", "unknownStage", facts);
  if (outcome === "ambiguous") throw new CalcError("value", "ambiguousStage", facts);
}

/** Stage words of deals as numbers for a column: 1 is won, 0 anything else that is known. */
export const wonDeals: CellType<number> = {
  zeroIsMissing: true,
  knowsHeader: false,
  read(cell, place) {
    const outcome = typeof cell === "string" ? dealOutcome(cell) : null;
    refuseUntold(outcome, cell, place);
    return outcome === "won" ? 1 : 0;
  },
};

/** @throws CalcError value for a list without a word, or a word that both lists have. */
function checkLists({ won, lost }: OutcomeLists): void {
  for (const [argument, list] of Object.entries({ won_words: won, lost_words: lost }))
    if (list?.codes.length === 0) throw new CalcError("value", "noWords", { argument });
  const wonCodes = new Set(won?.codes);
  const both = lost?.codes.find((code) => wonCodes.has(code));
  if (both !== undefined)
    throw new CalcError("value", "wordInBoth", {
      ...{ argument: "lost_words", other: "won_words" },
      found: lost!.labels[both]!,
    });
}

/**
 * The outcome of each code of a status column, by the lists given or the dictionary.
 * @throws CalcError value naming the first row whose word does not tell an outcome.
 */
export function outcomesOf(
  { codes, labels }: IdColumn,
  lists: OutcomeLists,
  rowOf: (i: number) => number
): readonly WordOutcome[] {
  checkLists(lists);
  const outcomes = outcomesByWord(labels, lists);
  codes.forEach((code, i) => {
    if (outcomes[code] === null || outcomes[code] === "ambiguous")
      refuseUntold(outcomes[code], labels[code], { argument: "status", row: rowOf(i) });
  });
  return outcomes;
}
