import { complaintMeaning } from "../dictionary/complaintWords";
import { flagMeaning } from "../dictionary/flagWords";
import { NO_ROWS } from "../cells/rowCount";
import type { SourceNote } from "../dataNotes";
import type { Role } from "../table";
import { idNotes } from "./idNotes";
import type { KindColumns } from "./kindColumns";
import type { Interpretation, KindDefinition, RowFault } from "./kindDefinition";
import { endAfterStart, endsBeforeStart } from "./orderOfMoments";
import { numberMeaning } from "../amounts/numberMeaning";
import { spanOf } from "./spanOf";
import type { UsedRows } from "./usedRows";
import { wordNotes } from "./wordNotes";

/** Who says what a ticket is about: a column, or nobody, and then every ticket is taken for a complaint. */
function complaintNotes(used: UsedRows, complaint: Uint8Array): SourceNote[] {
  const words = used.columns.words.get("reason");
  const all = { rows: used.rows.length, first: -1 };
  if (words === undefined) return used.note("everyRowComplaint", all, {});
  const column = words.header;
  return [
    ...used.note("noComplaint", complaint.includes(1) ? NO_ROWS : all, { column }),
    ...used.note(
      "blankReason",
      used.count((row) => words.codes[row]! < 0),
      { column }
    ),
  ];
}

/** A ticket that a flag calls closed is open for all measures while it has no closing time. */
function closedNotes(used: UsedRows): SourceNote[] {
  const flag = used.columns.side.get("closed")?.header;
  if (flag === undefined || used.header("closed") === "") return [];
  const isFlagged = used.columns.sideMeanings("closed");
  const closes = used.columns.numbers("closed");
  const without = used.count((row) => isFlagged(row) === 1 && Number.isNaN(closes(row)));
  return used.note("closedWithoutDate", without, { column: used.header("closed"), flag });
}

/** Contacts until a ticket was solved: at least the one that opened it. */
function contactsOf(used: UsedRows): { values: Float64Array; notes: readonly SourceNote[] } {
  const values = used.meanings("contacts").map((value) => (value >= 1 ? value : NaN));
  const meanings = used.columns.words.get("contacts")?.meanings;
  return {
    values,
    notes: wordNotes(used, "unknownNumber", "contacts", (code) => !(meanings![code]! >= 1)),
  };
}

function interpretTickets(columns: KindColumns): Interpretation<"tickets"> {
  const opens = columns.numbers("opened");
  const before = (role: Role): RowFault => {
    const ends = columns.numbers(role);
    return { key: "endBeforeStart", role, test: (row) => endsBeforeStart(opens(row), ends(row)) };
  };
  return {
    faults: [before("responded"), before("closed")],
    *build(used) {
      const opened = used.numbers("opened");
      const afterOpened = (role: Role): Float64Array =>
        used.numbers(role).map((moment, i) => endAfterStart(opened[i]!, moment));
      const isAsked = columns.words.has("reason");
      const says = columns.meanings("reason");
      const complaint = used.flags((row) => !isAsked || says(row) === 1);
      const [responded, closed] = [afterOpened("responded"), afterOpened("closed")];
      yield;
      const contacts = contactsOf(used);
      const span = spanOf([opened, responded, closed]);
      yield;
      return {
        rows: {
          ticket: used.ids("ticket"),
          customer: used.ids("customer"),
          opened,
          responded,
          closed,
          complaint,
          contacts: contacts.values,
        },
        span,
        notes: [
          ...complaintNotes(used, complaint),
          ...closedNotes(used),
          ...contacts.notes,
          ...idNotes(used, "ticket"),
        ],
      };
    },
  };
}

/** Tickets: every row needs a moment of opening; a blank response or closing has not happened yet. */
export const TICKETS: KindDefinition<"tickets"> = {
  kind: "tickets",
  columns: {
    opened: { type: "date", blank: "out", unreadable: "out" },
    responded: { type: "date", blank: "kept", unreadable: "out" },
    closed: { type: "date", blank: "kept", unreadable: "out" },
    ticket: { type: "id", blank: "kept" },
    customer: { type: "id", blank: "kept" },
    reason: { type: "word", meaning: complaintMeaning, blank: "kept" },
    contacts: { type: "word", meaning: () => numberMeaning, blank: "kept" },
    by: { type: "id", blank: "kept" },
  },
  side: { closed: flagMeaning },
  interpret: interpretTickets,
};
