import type { FoldedIds } from "../../calc/ids/foldIds";
import type { SourceNote } from "../dataNotes";
import type { BuiltLines } from "./buildLines";
import { countLines, type FoundLines, noteOf } from "./foundLines";
import { headerOf, type OrderSource } from "./orderSource";

/** Lines of an order id that another customer had before. */
function findSharedOrders({ customer, order }: BuiltLines): FoundLines {
  if (order === null) return { lines: 0, first: -1 };
  const owner = new Int32Array(order.labels.length).fill(-1);
  return countLines(order.codes.length, (line) => {
    const id = order.codes[line]!;
    if (owner[id] === -1) owner[id] = customer.codes[line]!;
    return owner[id] !== customer.codes[line];
  });
}

/** Lines whose id is written in other letters or widths than where it first stands. */
function findSpellings(ids: FoldedIds): FoundLines {
  const other = ids.spellings.filter(
    ({ label, code }) => String(label) !== String(ids.labels[code])
  );
  const lines = other.reduce((sum, spelling) => sum + spelling.count, 0);
  return { lines, first: other[0]?.firstIndex ?? -1 };
}

function spellingNotes(source: OrderSource, built: BuiltLines): SourceNote[] {
  return (["customer", "order"] as const).flatMap((role) => {
    const ids = built[role];
    if (ids === null) return [];
    const column = headerOf(source, role);
    return noteOf(source, built, "idSpelling", findSpellings(ids), { column });
  });
}

/** Notes about the lines that were used. */
export function lineNotes(
  source: OrderSource,
  built: BuiltLines,
  duplicates: FoundLines
): SourceNote[] {
  const refunds = countLines(built.amount.length, (line) => built.amount[line]! < 0);
  const column = headerOf(source, "order");
  return [
    ...noteOf(source, built, "refund", refunds, {}),
    ...noteOf(source, built, "duplicateLine", duplicates, {}),
    ...noteOf(source, built, "sharedOrderId", findSharedOrders(built), { column }),
    ...spellingNotes(source, built),
  ];
}
