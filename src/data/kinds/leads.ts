import { isPlausible } from "../../calc/dates/plausible";
import { readDateNumber } from "../dates/readDateNumber";
import { readDateText } from "../dates/readDateText";
import { flagMeaning } from "../dictionary/flagWords";
import { leadStatusMeaning } from "../dictionary/leadWords";
import { NO_ROWS } from "../cells/rowCount";
import { idNotes } from "./idNotes";
import type { KindColumns } from "./kindColumns";
import type { Interpretation, KindDefinition, Meaning } from "./kindDefinition";
import { spanOf } from "./spanOf";
import { wordNotes } from "./wordNotes";

/** A day of conversion is a conversion. */
function isDay(cell: string | number): boolean {
  if (typeof cell === "number") return isPlausible(readDateNumber(cell));
  const { dayFirst, monthFirst } = readDateText(cell);
  return isPlausible(dayFirst) || isPlausible(monthFirst);
}

/** Whether a flag, a state or a day says that a lead was converted. */
const convertedMeaning: Meaning = (cell) => {
  const says = [flagMeaning(cell), leadStatusMeaning(cell)].find((value) => !Number.isNaN(value));
  return says ?? (isDay(cell) ? 1 : NaN);
};

function interpretLeads(columns: KindColumns): Interpretation<"leads"> {
  const role = columns.words.has("converted") ? "converted" : "status";
  const says = columns.meanings(role);
  const { meanings, codes, header } = columns.words.get(role)!;
  return {
    faults: [],
    *build(used) {
      const created = used.numbers("created");
      yield;
      const isBlank = (row: number): boolean => codes[row]! < 0;
      // A blank day or flag of conversion is an answer; a blank state is none.
      const blank = role === "status" ? used.count(isBlank) : NO_ROWS;
      return {
        rows: {
          lead: used.ids("lead"),
          created,
          converted: used.flags((row) => says(row) === 1),
        },
        span: spanOf([created]),
        notes: [
          ...wordNotes(used, "unknownLeadStatus", role, (code) => Number.isNaN(meanings[code]!)),
          ...used.note("blankStatus", blank, { column: header }),
          ...idNotes(used, "lead"),
        ],
      };
    },
  };
}

/** Leads: every row needs a day of creation; a flag, a day or a state says whether it was converted. */
export const LEADS: KindDefinition<"leads"> = {
  kind: "leads",
  columns: {
    created: { type: "date", blank: "out", unreadable: "out" },
    lead: { type: "id", blank: "kept" },
    converted: {
      type: "word",
      meaning: () => convertedMeaning,
      blank: "kept",
    },
    status: { type: "word", meaning: () => convertedMeaning, blank: "kept" },
    by: { type: "id", blank: "kept" },
  },
  interpret: interpretLeads,
};
