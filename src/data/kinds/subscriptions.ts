import { CellState } from "../cells/cellColumn";
import { NO_ROWS } from "../cells/rowCount";
import { ANNUAL_REVENUE_NAMES, CANCELLATION_NAMES } from "../dictionary/roles/subscriptionNames";
import type { ColumnNames } from "../dictionary/columnNames";
import { matchNames } from "../headers/matchHeader";
import { idNotes } from "./idNotes";
import type { KindColumns } from "./kindColumns";
import type { Interpretation, KindDefinition } from "./kindDefinition";
import { endAfterStart, endsBeforeStart } from "./orderOfMoments";
import { headerOf } from "../source/source";
import { spanOf } from "./spanOf";

const MONTHS = 12;

const isNamed = (header: string, names: ColumnNames): boolean => {
  const match = matchNames(header, names);
  return match !== null && match.confidence !== "contains";
};

function interpretSubscriptions(columns: KindColumns): Interpretation<"subscriptions"> {
  const { source, dates } = columns;
  const isAnnual = isNamed(headerOf(source, "mrr"), ANNUAL_REVENUE_NAMES);
  const [starts, ends, revenue] = [
    columns.numbers("start"),
    columns.numbers("end"),
    columns.numbers("mrr"),
  ];
  const endStates = dates.get("end")?.states;
  return {
    faults: [
      // A last day beyond all plausible ones is how systems write "until cancelled"; text that is no day is not.
      {
        key: "unreadableDate",
        role: "end",
        test: (row) => endStates?.[row] === CellState.unreadable,
      },
      {
        key: "endBeforeStart",
        role: "end",
        test: (row) => endsBeforeStart(starts(row), ends(row)),
      },
      { key: "negativeRevenue", role: "mrr", test: (row) => revenue(row) < 0 },
    ],
    *build(used) {
      const start = used.numbers("start");
      const end = used.numbers("end").map((day, i) => endAfterStart(start[i]!, day));
      yield;
      // The end of a contract may lie ahead; only a day of cancellation is known to be past.
      const past = isNamed(used.header("end"), CANCELLATION_NAMES) ? [start, end] : [start];
      const all = { rows: used.rows.length, first: -1 };
      return {
        rows: {
          customer: used.ids("customer")!,
          start,
          end,
          mrr: used.numbers("mrr").map((money) => (isAnnual ? money / MONTHS : money)),
        },
        span: spanOf(past),
        notes: [
          ...used.note("annualRevenue", isAnnual ? all : NO_ROWS, { column: used.header("mrr") }),
          ...used.note("endless", used.countState("end", CellState.implausible), {
            column: used.header("end"),
          }),
          ...idNotes(used, null),
        ],
      };
    },
  };
}

/** Subscriptions: every row needs a customer, a first day and recurring revenue; without a last day it runs. */
export const SUBSCRIPTIONS: KindDefinition<"subscriptions"> = {
  kind: "subscriptions",
  columns: {
    customer: { type: "id", blank: "out" },
    start: { type: "date", blank: "out", unreadable: "out" },
    end: { type: "date", blank: "kept", unreadable: "kept" },
    mrr: { type: "amount", blank: "out", unreadable: "out" },
    by: { type: "id", blank: "kept" },
  },
  interpret: interpretSubscriptions,
};
