import type { Role, TableKind } from "../../../data/table";
import { roleName } from "../../roles";
import type { DataText } from "../dataText";
import { ISSUES } from "./issues";

/** What would do in the place of a column that is missing. */
const ALSO: Readonly<Partial<Record<TableKind, Readonly<Partial<Record<Role, string>>>>>> = {
  orders: { amount: "; quantity and unit price together will do as well" },
  leads: { converted: "; a column with the state of the leads will do as well" },
  survey: { recommend: "; a question about satisfaction or ease will do as well" },
};

/** Why a source cannot be used. */
export const ERRORS: DataText["errors"] = {
  emptyTable: (f) =>
    `${f.source} has no rows of data below row ${f.row}: choose a range with a header row and data below it.`,
  noHeaderRow: (f) =>
    `${f.source}, row ${f.row}: "${f.found}" is a value where a column name should be. Add a first row with the names of the columns.`,
  missingColumn: (f) =>
    `${f.source}, row ${f.row}: no column for the ${roleName(f.kind, f.role, "en").toLowerCase()} was found among ${f.columns}. Say which column it is, or add one${ALSO[f.kind]?.[f.role] ?? ""}.`,
  unknownColumn: (f) =>
    `${f.source}, row ${f.row}: column ${f.column}, chosen for the ${roleName(f.kind, f.role, "en").toLowerCase()}, is not there; the columns are ${f.columns}. Choose the column again.`,
  ambiguousDateOrder: (f) =>
    `${f.source}, column ${f.column}, row ${f.row}: "${f.found}" and all other dates can be read day first or month first. Say which it is, or write the dates as year-month-day.`,
  mixedDateOrder: (f) =>
    `${f.source}, column ${f.column}: some dates are day first, others month first, such as "${f.found}" in row ${f.row}. Say which it is, or write the dates as year-month-day.`,
  allDatesUnreadable: (f) =>
    `${f.source}, column ${f.column}: no date could be read, the first is "${f.found}" in row ${f.row}. Choose another column for the date, or write the dates as year-month-day.`,
  tooManyUnusable: (f) =>
    `${f.source}: ${f.unusable} of ${f.lines} rows cannot be used, most often because of "${ISSUES[f.reason]}" in column ${f.column}, first in row ${f.row}. Correct the column or choose another one.`,
};
