import { countRows, type RowCount } from "../cells/rowCount";
import type { SourceNote } from "../dataNotes";
import { usedNote } from "../source/rowNote";
import { headerOf, type Source } from "../source/source";
import { spellingNotes } from "../source/spellingNotes";
import type { BuiltLines } from "./buildLines";

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

/** Notes about the lines that were used. */
export function lineNotes(source: Source, built: BuiltLines, duplicates: RowCount): SourceNote[] {
  const { rows, amount, customer, order } = built;
  const refunds = countRows(amount.length, (line) => amount[line]! < 0);
  const column = headerOf(source, "order");
  return [
    ...usedNote(source, rows, "refund", refunds, {}),
    ...usedNote(source, rows, "duplicateLine", duplicates, {}),
    ...usedNote(source, rows, "sharedOrderId", findSharedOrders(built), { column }),
    ...spellingNotes(source, rows, "customer", customer),
    ...spellingNotes(source, rows, "order", order),
  ];
}
