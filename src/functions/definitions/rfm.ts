import { rfmTable } from "../../calc/behaviour/rfmTable";
import { segmentOf } from "../../calc/behaviour/segmentOf";
import { largestFirst } from "../../calc/stats/largestFirst";
import { dates, numbers, oneOf } from "../arguments/cellTypes";
import { column, each, ids, optional, optionalIds, optionalOr } from "../arguments/parameters";
import { segmentRules, segmentTable } from "../arguments/segmentTable";
import { upToDay } from "../arguments/upToDay";
import { define } from "../results/definition";
import { rowByRow } from "../results/shapes";

const RFM_HEADER = [
  "customer",
  "recency_days",
  "frequency",
  "monetary",
  "r",
  "f",
  "m",
  "code",
  "segment",
];

export const RFM = define({
  parameters: {
    customer: ids,
    date: column(dates),
    amount: column(numbers()),
    order: optionalIds,
    as_of: optional(dates),
    bins: optionalOr(numbers({ low: 2, high: 9, whole: true }), 5),
    method: optionalOr(oneOf(["independent", "nested"]), "independent"),
    top: optional(numbers({ low: 1, whole: true })),
  },
  compute({ customer, date, amount, order, as_of, bins, method, top }) {
    const { rows, asOf } = upToDay({ customer, date, amount, order }, as_of);
    const table = rfmTable(rows, { asOf, bins, method });
    const shown =
      top === null
        ? Int32Array.from(table.customerCode.keys())
        : largestFirst(table.monetary).subarray(0, top);
    const body = Array.from(shown, (i) => {
      const [r, f, m] = [table.r[i]!, table.f[i]!, table.m[i]!];
      const label = rows.customer.labels[table.customerCode[i]!]!;
      const behaviour = [table.recencyDays[i]!, table.frequency[i]!, table.monetary[i]!];
      return [label, ...behaviour, r, f, m, 100 * r + 10 * f + m, table.segment[i]!];
    });
    return [RFM_HEADER, ...body];
  },
  narrowedBy: "top",
});

/** Any score is looked up, but 0 in a range is an empty cell: scores start at 1. */
const score = each({ ...numbers(), zeroIsMissing: true });

export const SEGMENT = define({
  parameters: { r: score, f: score, m: score, table: segmentTable },
  compute({ r, f, m, table }) {
    const rules = table === null || table.rows.length === 0 ? undefined : segmentRules(table);
    return rowByRow(r.length, (row) => {
      const [ofR, ofF, ofM] = [r[row] ?? null, f[row] ?? null, m[row] ?? null];
      return ofR === null || ofF === null || ofM === null ? "" : segmentOf(ofR, ofF, ofM, rules);
    });
  },
});
