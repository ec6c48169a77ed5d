import type { FoldedIds } from "../../calc/ids/foldIds";
import { countRows, type RowCount } from "../cells/rowCount";
import type { SourceNote } from "../dataNotes";
import type { BuiltLines } from "./buildLines";
import { lineNote } from "./orderNote";
import { headerOf, type OrderSource } from "./orderSource";

/** Lines of an order id that another customer had before. */
function findSharedOrders({ customer, order }: BuiltLines): RowCount {
  if (order === null) return { rows: 0, first: -1 };
  const owner = new Int32Array(order.labels.length).fill(-1);
  return countRows(order.codes.length, (line) => {
    const id = order.codes[line]!;
    if (owner[id] === -1) owner[id] = customer.codes[line]!;
    return owner[id] !== customer.codes[line];
  });
}

/** Lines whose id is written in other letters or widths than where it first stands. */
const findVariants = ({ variants }: FoldedIds): RowCount => ({
  rows: variants.reduce((sum, variant) => sum + variant.count, 0),
  first: variants.reduce((first, { firstIndex }) => Math.min(first, firstIndex), Infinity),
});

function spellingNotes(source: OrderSource, built: BuiltLines): SourceNote[] {
  return (["customer", "order"] as const).flatMap((role) => {
    const ids = built[role];
    if (ids === null) return [];
    const column = headerOf(source, role);
    return lineNote(source, built, "idSpelling", findVariants(ids), { column });
  });
}

/** Notes about the lines that were used. */
export function lineNotes(
  source: OrderSource,
  built: BuiltLines,
  duplicates: RowCount
): SourceNote[] {
  const refunds = countRows(built.amount.length, (line) => built.amount[line]! < 0);
  const column = headerOf(source, "order");
  return [
    ...lineNote(source, built, "refund", refunds, {}),
    ...lineNote(source, built, "duplicateLine", duplicates, {}),
    ...lineNote(source, built, "sharedOrderId", findSharedOrders(built), { column }),
    ...spellingNotes(source, built),
  ];
}
