import type { DataText } from "../dataText";
import { ORDERS } from "./orders";

/** Sentences about a source that was read. */
export const NOTES: DataText["notes"] = {
  rowsRead: () => "Rows of the source that hold something, without headers and footer.",
  rowsUsed: () => "Rows that the KPIs are calculated from.",
  sameHeader: (f) =>
    `${f.columns} columns are called ${f.column}; the one in position ${f.taken} is used. Choose another one if that is not meant.`,
  totalRow: () => "Totals and subtotals are not data and were left out.",
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
    `${f.column} was written as text or in another number form; text dates were read as ${ORDERS[f.order]}.`,
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
  blankStage: (f) => `Left out: ${f.column} is empty.`,
  closedUnknown: (f) =>
    `Left out: ${f.column} says that the deal is closed, but not whether it was won or lost.`,
  endBeforeStart: (f) => `Left out: ${f.column} lies before the beginning given in the same row.`,
  unknownAmount: (f) => `${f.column} is empty; the row counts, this number is unknown.`,
  unreadAmount: (f) =>
    `${f.column} is not a number that can be read; the row counts, this number is unknown.`,
  unreadDate: (f) => `${f.column} is not a plausible date; the row counts, this date is unknown.`,
  repeatedId: (f) => `The value in ${f.column} stands in an earlier row already; both rows count.`,
  unknownStage: (f) =>
    `"${f.word}" in ${f.column} is not a known stage; these deals count as open.`,
  closedByFlag: (f) =>
    `"${f.word}" in ${f.column} does not say how the deal stands; the columns for won and closed decided.`,
  unknownLeadStatus: (f) =>
    `"${f.word}" in ${f.column} is not a known status; these leads count as not converted.`,
  unknownAnswer: (f) => `"${f.word}" in ${f.column} is not a known answer; it counts in no score.`,
  unknownNumber: (f) =>
    `"${f.word}" in ${f.column} cannot be used as a number; the row counts, this value is unknown.`,
  furtherWords: (f) =>
    `${f.words} further values in ${f.column} were treated in the same way; check that the column is the right one.`,
  flagDiffers: (f) =>
    `${f.column} says otherwise than the columns for won and closed; ${f.column} decided.`,
  invalidDeal: (f) =>
    `${f.column} says that the deal is invalid; it is neither won nor lost nor open.`,
  decidedWithoutDate: (f) =>
    `The deal is won or lost, but ${f.column} is empty or unreadable; it belongs to no period.`,
  percentScaled: (f) => `The numbers in ${f.column} are percentages and were divided by 100.`,
  everyRowComplaint: () =>
    "No column says what the tickets are about; every one counts as a complaint.",
  noComplaint: (f) =>
    `No value in ${f.column} speaks of a complaint, so there are none; choose another column if that is wrong.`,
  blankReason: (f) => `${f.column} is empty; these tickets do not count as complaints.`,
  blankAnswer: (f) => `${f.column} was not answered; it counts in no score.`,
  scoreOutOfRange: (f) =>
    `${f.column} is not a whole number from ${f.low} to ${f.high}; it counts in no score.`,
  scaleFromValues: (f) =>
    `${f.column} does not name its scale; 1 to ${f.scale} was taken from the answers.`,
  scaleFromZero: (f) =>
    `${f.column} goes from 0 to ${f.high}; every score was raised by 1, because scales begin at 1 here.`,
  otherScale: (f) =>
    `${f.column} goes up to ${f.high}; a net promoter score needs answers from 0 to 10, so these were not used.`,
  effortReversed: (f) =>
    `${f.column} asks for effort; the scores were turned round, so that higher is easier.`,
  effortAsEase: (f) =>
    `${f.column} does not say which end of the scale is easy; higher was taken for easier.`,
  blankStatus: (f) => `${f.column} is empty; these leads count as not converted.`,
  annualRevenue: (f) => `${f.column} is the revenue of a year and was divided by 12.`,
  negativeRevenue: (f) => `Left out: ${f.column} is negative.`,
  endless: (f) =>
    `${f.column} is before 1990-01-01 or after 2100-01-01; the subscription counts as running.`,
  closedWithoutDate: (f) =>
    `${f.flag} says that the ticket is closed, but ${f.column} is empty; it counts as open.`,
};
