import { roleName } from "../roles";
import type { DataErrorFacts } from "../../data/dataError";
import type { DataNoteFacts } from "../../data/dataNotes";
import type { DateOrder } from "../../data/table";

/** Sentence for every key, from the facts of that key. */
type Sentences<Facts> = { readonly [Key in keyof Facts]: (facts: Facts[Key]) => string };

/** What a reader of the data notes sees: a short name of the issue, and a sentence. */
export interface DataText {
  readonly orders: Readonly<Record<DateOrder, string>>;
  readonly issues: Readonly<Record<keyof DataNoteFacts, string>>;
  readonly errors: Sentences<DataErrorFacts>;
  readonly notes: Sentences<DataNoteFacts>;
}

const orders: DataText["orders"] = {
  ymd: "year, month, day",
  dmy: "day, month, year",
  mdy: "month, day, year",
};

const issues: DataText["issues"] = {
  rowsRead: "Rows read",
  rowsUsed: "Rows used",
  totalRow: "Total rows",
  repeatedHeader: "Repeated headers",
  continuationLine: "Further lines of an order",
  footer: "Footer",
  blankCustomer: "No customer",
  blankDate: "No date",
  unreadableDate: "Unreadable date",
  implausibleDate: "Implausible date",
  blankOrder: "No order number",
  blankAmount: "No amount",
  unreadableAmount: "Unreadable amount",
  amountFromProduct: "Amount calculated",
  textDate: "Dates converted",
  monthOnlyDate: "Month without a day",
  textAmount: "Numbers converted",
  decimalComma: "Decimal comma",
  unitScaled: "Unit of the amounts",
  mixedCurrency: "Several currencies",
  refund: "Refunds",
  duplicateLine: "Duplicate lines",
  sharedOrderId: "Order number of several customers",
  idSpelling: "Ids written differently",
  cancelledStatus: "Cancelled orders",
  draftStatus: "Unconfirmed orders",
};

export const en: DataText = {
  orders,
  issues,
  errors: {
    emptyTable: (f) =>
      `${f.source} has no order lines below row ${f.row}: choose a range with a header row and data below it.`,
    noHeaderRow: (f) =>
      `${f.source}, row ${f.row}: "${f.found}" is a value where a column name should be. Add a first row with the names of the columns.`,
    missingColumn: (f) =>
      `${f.source}, row ${f.row}: no column for the ${roleName(f.kind, f.role, "en").toLowerCase()} was found among ${f.columns}. Say which column it is, or add one${f.role === "amount" ? "; quantity and unit price together will do as well" : ""}.`,
    unknownColumn: (f) =>
      `${f.source}, row ${f.row}: column ${f.column}, chosen for the ${roleName(f.kind, f.role, "en").toLowerCase()}, is not there; the columns are ${f.columns}. Choose the column again.`,
    ambiguousDateOrder: (f) =>
      `${f.source}, column ${f.column}, row ${f.row}: "${f.found}" and all other dates can be read day first or month first. Say which it is, or write the dates as year-month-day.`,
    mixedDateOrder: (f) =>
      `${f.source}, column ${f.column}: some dates are day first, others month first, such as "${f.found}" in row ${f.row}. Say which it is, or write the dates as year-month-day.`,
    allDatesUnreadable: (f) =>
      `${f.source}, column ${f.column}: no date could be read, the first is "${f.found}" in row ${f.row}. Choose another column for the date, or write the dates as year-month-day.`,
    tooManyUnusable: (f) =>
      `${f.source}: ${f.unusable} of ${f.lines} rows cannot be used, most often because of "${issues[f.reason]}" in column ${f.column}, first in row ${f.row}. Correct the column or choose another one.`,
  },
  notes: {
    rowsRead: () => "Rows of the source that hold something, without headers and footer.",
    rowsUsed: () => "Order lines that the KPIs are calculated from.",
    totalRow: () => "Totals and subtotals are not order lines and were left out.",
    repeatedHeader: () => "The headers stand in the data again; these rows were left out.",
    continuationLine: () =>
      "Lines below the first of their order without an amount of their own: the order counts once.",
    footer: () => "Remarks below the data were left out.",
    blankCustomer: (f) => `Left out: ${f.column} is empty.`,
    blankDate: (f) => `Left out: ${f.column} is empty.`,
    unreadableDate: (f) => `Left out: ${f.column} is not a date that can be read.`,
    implausibleDate: (f) => `Left out: ${f.column} is before 1990-01-01 or after 2100-01-01.`,
    blankOrder: (f) => `Left out: ${f.column} is empty.`,
    blankAmount: (f) => `Left out: ${f.column} is empty.`,
    unreadableAmount: (f) => `Left out: ${f.column} is not a number that can be read.`,
    amountFromProduct: (f) => `The amount of a line is ${f.quantity} × ${f.unitPrice}.`,
    textDate: (f) =>
      `${f.column} was written as text or in another number form; text dates were read as ${orders[f.order]}.`,
    monthOnlyDate: (f) => `${f.column} names a month only; its first day was taken.`,
    textAmount: (f) => `${f.column} was written as text and converted to numbers.`,
    decimalComma: (f) => `In ${f.column} the comma is the decimal mark.`,
    unitScaled: (f) =>
      `${f.column} is given in ${f.unit}; its numbers were multiplied by ${f.factor}.`,
    mixedCurrency: (f) =>
      `${f.column} holds ${f.currencies}; amounts were added up without conversion.`,
    refund: () => "Negative amounts reduce the customer's revenue and do not count as purchases.",
    duplicateLine: () => "Lines equal to an earlier one in every cell; they were kept.",
    sharedOrderId: (f) =>
      `The same value in ${f.column} belongs to several customers; each counts as an order of its own.`,
    idSpelling: (f) =>
      `Values in ${f.column} that differ in case or character width only; they count as one.`,
    cancelledStatus: (f) => `${f.column} says that the order is cancelled; its lines were kept.`,
    draftStatus: (f) => `${f.column} says that the order is not confirmed; its lines were kept.`,
  },
};
