import type { IdColumn } from "../../calc/columns";
import type { DealOutcome } from "../../calc/sales/stageWords";
import { CellState } from "../cells/cellColumn";
import { flagMeaning } from "../dictionary/flagWords";
import type { DealRows } from "../../catalog/rows";
import type { SourceNote } from "../dataNotes";
import { compactIds } from "./compactIds";
import { type DealOutcomes, dealOutcomes, OUTCOMES, stageMeaning, STAGE } from "./dealOutcomes";
import { fractions } from "./fractions";
import { idNotes } from "./idNotes";
import type { KindColumns, RowValue } from "./kindColumns";
import type { BuiltRows, Interpretation, KindDefinition } from "./kindDefinition";
import { numberMeaning } from "../amounts/numberMeaning";
import { endAfterStart, endsBeforeStart } from "./orderOfMoments";
import { spanOf } from "./spanOf";
import type { UsedRows } from "./usedRows";

const isDecided = (outcome: number): boolean => outcome === STAGE.won || outcome === STAGE.lost;

/** Deals whose closing date is not known; a decided one takes part in no rate or cycle of a period. */
function closingNotes(used: UsedRows, outcome: RowValue): SourceNote[] {
  const column = used.header("closed");
  const closes = used.columns.numbers("closed");
  const without = used.count((row) => isDecided(outcome(row)) && Number.isNaN(closes(row)));
  const unread = used.countState("closed", CellState.unreadable, CellState.implausible);
  return [
    ...used.note("unreadDate", unread, { column }),
    ...(column === "" ? [] : used.note("decidedWithoutDate", without, { column })),
  ];
}

/** Where each deal stands on its way: a status that says how it ended does not say that. */
const stagesOf = (used: UsedRows): IdColumn =>
  compactIds(used.columns.side.get("stage") ?? used.columns.words.get("stage")!, used.rows);

/** A plain loop: a full sheet has a million deals. */
function outcomesOf({ rows }: UsedRows, outcome: RowValue): readonly DealOutcome[] {
  const outcomes = new Array<DealOutcome>(rows.length);
  for (let i = 0; i < rows.length; i++) outcomes[i] = OUTCOMES[outcome(rows[i]!)]!;
  return outcomes;
}

function* buildDeals(
  used: UsedRows,
  { outcome, notes }: DealOutcomes
): Generator<undefined, BuiltRows<"deals">> {
  const closes = used.columns.numbers("closed");
  const created = used.numbers("created");
  const decided = used.collect((row) => (isDecided(outcome(row)) ? closes(row) : NaN));
  yield;
  const probability = fractions(used, "probability");
  yield;
  // The expected day of an open deal stays as it is, even before its creation: nothing is measured from it.
  const closed = used
    .numbers("closed")
    .map((day, i) => (Number.isNaN(decided[i]!) ? day : endAfterStart(created[i]!, day)));
  yield;
  const rows: DealRows = {
    deal: used.ids("deal"),
    customer: used.ids("customer"),
    created,
    closed,
    outcome: outcomesOf(used, outcome),
    stage: stagesOf(used),
    amount: used.numbers("amount"),
    probability: probability.values,
  };
  yield;
  const outcomeNotes = [...notes(used), ...closingNotes(used, outcome)];
  yield;
  return {
    rows,
    span: spanOf([created, decided]),
    notes: [
      ...outcomeNotes,
      ...used.unknownAmountNotes("amount"),
      ...probability.notes,
      ...idNotes(used, "deal"),
    ],
  };
}

function interpretDeals(columns: KindColumns): Interpretation<"deals"> {
  const outcomes = dealOutcomes(columns);
  const { outcome } = outcomes;
  const closes = columns.numbers("closed");
  const creates = columns.numbers("created");
  return {
    faults: [
      { key: "closedUnknown", role: "stage", test: (row) => outcome(row) === STAGE.ambiguous },
      {
        key: "endBeforeStart",
        role: "closed",
        test: (row) => isDecided(outcome(row)) && endsBeforeStart(creates(row), closes(row)),
      },
    ],
    build: (used) => buildDeals(used, outcomes),
  };
}

/** Deals: every row needs a day of creation and a stage that says how it stands. */
export const DEALS: KindDefinition<"deals"> = {
  kind: "deals",
  columns: {
    created: { type: "date", blank: "out", unreadable: "out" },
    stage: { type: "word", meaning: () => stageMeaning, blank: "out" },
    deal: { type: "id", blank: "kept" },
    customer: { type: "id", blank: "kept" },
    closed: { type: "date", blank: "kept", unreadable: "kept" },
    amount: { type: "amount", blank: "kept", unreadable: "kept" },
    probability: {
      type: "word",
      meaning: () => numberMeaning,
      blank: "kept",
    },
    by: { type: "id", blank: "kept" },
  },
  side: { stage: stageMeaning, won: flagMeaning, closed: flagMeaning },
  interpret: interpretDeals,
};
