import { dealOutcome } from "../../calc/sales/dealOutcome";
import type { DealOutcome } from "../../calc/sales/stageWords";
import type { SourceNote } from "../dataNotes";
import type { KindColumns, RowValue } from "./kindColumns";
import type { Meaning } from "./kindDefinition";
import type { UsedRows } from "./usedRows";
import { wordNotes } from "./wordNotes";

/** Outcomes by their meaning. */
export const OUTCOMES = [
  "won",
  "lost",
  "open",
  "invalid",
] as const satisfies readonly DealOutcome[];

/** Meanings of stage words; ambiguous is closed without saying how. */
export const STAGE = { won: 0, lost: 1, open: 2, invalid: 3, ambiguous: 4 } as const;

/** What a stage says; NaN for a word that nobody knows, and for numeric codes, which mean another thing everywhere. */
export const stageMeaning: Meaning = (cell) => {
  const outcome = typeof cell === "string" ? dealOutcome(cell) : null;
  return outcome === null ? NaN : STAGE[outcome];
};

/** What the flags Won and Closed say about a deal; NaN where there are none. */
function flagOutcomes(columns: KindColumns): RowValue {
  const wonAt = columns.sideMeanings("won");
  const closedAt = columns.sideMeanings("closed");
  return (row) => {
    const [won, closed] = [wonAt(row), closedAt(row)];
    if (won === 1) return STAGE.won;
    if (closed === 0) return STAGE.open;
    return closed === 1 && won === 0 ? STAGE.lost : NaN;
  };
}

export interface DealOutcomes {
  /** Meaning of a row of the table. */
  readonly outcome: RowValue;
  readonly notes: (used: UsedRows) => SourceNote[];
}

/**
 * How each deal stands: by the word of its stage; where that is unknown or only says closed, by the flags Won and
 * Closed; an unknown word without flags is open.
 */
export function dealOutcomes(columns: KindColumns): DealOutcomes {
  const words = columns.words.get("stage")!;
  const isPlain = (code: number): boolean => words.meanings[code]! < STAGE.ambiguous;
  const wordAt = columns.meanings("stage");
  const flagAt = flagOutcomes(columns);
  const outcome: RowValue = (row) => {
    const word = wordAt(row);
    if (word < STAGE.ambiguous) return word;
    const flagged = flagAt(row);
    if (!Number.isNaN(flagged)) return flagged;
    return word === STAGE.ambiguous ? word : STAGE.open;
  };
  const isFlagged = (row: number): boolean => !Number.isNaN(flagAt(row));
  return {
    outcome,
    notes: (used) => [
      ...wordNotes(used, "closedByFlag", "stage", (code, row) => !isPlain(code) && isFlagged(row)),
      ...wordNotes(used, "unknownStage", "stage", (code, row) => !isPlain(code) && !isFlagged(row)),
      ...used.note(
        "flagDiffers",
        used.count((row) => isFlagged(row) && flagAt(row) !== outcome(row)),
        { column: words.header }
      ),
      ...used.note(
        "invalidDeal",
        used.count((row) => outcome(row) === STAGE.invalid),
        { column: words.header }
      ),
    ],
  };
}
