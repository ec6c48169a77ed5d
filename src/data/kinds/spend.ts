import { calendarDay } from "../../calc/dates/calendarDay";
import { serialOf } from "../../calc/dates/serialOf";
import type { DataSpan } from "../../catalog/rows";
import type { KindDefinition } from "./kindDefinition";
import { spanOf } from "./spanOf";

function endOfMonth(serial: number): number {
  const { year, month } = calendarDay(serial);
  return serialOf(year, month + 1, 1) - 1;
}

/** The days that spend covers: a table of months, each given by its first day, covers its last month to the end. */
function daysOf(date: Float64Array): DataSpan {
  const { first, last } = spanOf([date]);
  const isMonthly = date.every((serial) => calendarDay(serial).day === 1);
  return { first, last: isMonthly ? endOfMonth(last) : last };
}

/** Spend: every row needs a day, or a month, and an amount; by campaign or in all. */
export const SPEND: KindDefinition<"spend"> = {
  kind: "spend",
  columns: {
    date: { type: "date", blank: "out", unreadable: "out" },
    amount: { type: "amount", blank: "out", unreadable: "out" },
    newCustomers: { type: "amount", blank: "kept", unreadable: "kept" },
    by: { type: "id", blank: "kept" },
  },
  interpret: () => ({
    faults: [],
    *build(used) {
      const date = used.numbers("date");
      yield;
      return {
        rows: { date, amount: used.numbers("amount"), newCustomers: used.numbers("newCustomers") },
        span: daysOf(date),
        notes: used.unknownAmountNotes("newCustomers"),
      };
    },
  }),
};
