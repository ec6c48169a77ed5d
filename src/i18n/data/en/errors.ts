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
    `${f.source}, row ${f.row}: no column for "${roleName(f.kind, f.role, "en").toLowerCase()}" was found among ${f.columns}. Say which column it is, or add one${ALSO[f.kind]?.[f.role] ?? ""}.`,
  unknownColumn: (f) =>
    `${f.source}, row ${f.row}: column ${f.column}, chosen for "${roleName(f.kind, f.role, "en").toLowerCase()}", is not there; the columns are ${f.columns}. Choose the column again.`,
  ambiguousDateOrder: (f) =>
    `${f.source}, column ${f.column}, row ${f.row}: "${f.found}" and all other dates can be read day first or month first. Say which it is, or write the dates as year-month-day.`,
  mixedDateOrder: (f) =>
    `${f.source}, column ${f.column}: some dates are day first, others month first, such as "${f.found}" in row ${f.row}. Say which it is, or write the dates as year-month-day.`,
  allDatesUnreadable: (f) =>
    `${f.source}, column ${f.column}: no date could be read, the first is "${f.found}" in row ${f.row}. Choose another column for the date, or write the dates as year-month-day.`,
  periodOutside: (f) =>
    `The period has no data: the sources run from ${f.first} to ${f.last}. Choose a period within these days.`,
  noKpis: (f) =>
    `No KPI can be calculated from ${f.sources} alone. Add another source, such as orders, or choose other goals or KPIs.`,
  columnUnknown: (f) =>
    `${f.source}, row ${f.row}: there is no column ${f.column} in the table of targets. Its columns are ${f.columns}.`,
  columnNeeded: (f) =>
    `${f.source}, row ${f.row}: the column ${f.column} is missing among ${f.columns}. Add it.`,
  rowRepeated: (f) =>
    `${f.source}, row ${f.row}: ${f.found} stands in row ${f.first} already. Keep one of the two rows.`,
  notNumber: (f) =>
    `${f.source}, column ${f.column}, row ${f.row}: "${f.found}" is not a number. Write one such as 85%, 0.85 or 1200.`,
  notWord: (f) =>
    `${f.source}, column ${f.column}, row ${f.row}: "${f.found}" is not known. Write one of ${f.choices}.`,
  outOfRange: (f) =>
    `${f.source}, column ${f.column}, row ${f.row}: "${f.found}" is out of range. Write a number ${Number.isFinite(f.to) ? `from ${f.from} to ${f.to}; 40% is 0.4` : `of ${f.from} or more`}.`,
  settingUnknown: (f) =>
    `${f.source}, row ${f.row}: there is no setting ${f.found}. The settings are ${f.keys}, and unit.ID for an own KPI.`,
  tooManyUnusable: (f) =>
    `${f.source}: ${f.unusable} of ${f.lines} rows cannot be used, most often because of "${ISSUES[f.reason]}" in column ${f.column}, first in row ${f.row}. Correct the column or choose another one.`,
};
