import { CellState } from "../cells/cellColumn";
import { NO_ROWS, type RowCount } from "../cells/rowCount";
import type { SourceNote } from "../dataNotes";
import { inSlices, type Pace, partOf } from "../pace";
import { amountNotes as columnNotes } from "../source/columnNotes";
import { type AmountCells, readAmountColumn } from "../source/readAmountColumn";
import { rowNote } from "../source/rowNote";
import { headerOf, type Source } from "../source/source";

/** Amount of every row: a column, or quantity × unit price. */
export interface OrderAmounts {
  readonly values: Float64Array;
  readonly states: Uint8Array;
  readonly parts: readonly AmountCells[];
}

/** Quantity × price, in place of the quantity. A row lacks what either lacks: unreadable goes before blank. */
function multiply(quantity: AmountCells, price: AmountCells, from: number, to: number): void {
  for (let row = from; row < to; row++) {
    quantity.values[row]! *= price.values[row]!;
    quantity.states[row] = Math.max(quantity.states[row]!, price.states[row]!);
  }
}

/** A column of amounts goes before quantity × unit price, which may leave out discounts and tax. */
export async function readAmounts(source: Source, pace: Pace): Promise<OrderAmounts> {
  if (source.mapping.amount !== undefined) {
    const part = await readAmountColumn(source, "amount", pace);
    return { values: part.values, states: part.states, parts: [part] };
  }
  const quantity = await readAmountColumn(source, "quantity", partOf(pace, 0, 0.4));
  const price = await readAmountColumn(source, "unitPrice", partOf(pace, 0.4, 0.8));
  const { first, end } = source.layout;
  await inSlices(first, end, 2, partOf(pace, 0.8, 1), (from, to) =>
    multiply(quantity, price, from, to)
  );
  return { values: quantity.values, states: quantity.states, parts: [quantity, price] };
}

/** True when the row has an amount. */
export const hasAmount = (amounts: OrderAmounts, row: number): boolean =>
  amounts.states[row] === CellState.ok;

/** How amounts came about, and amounts that were written in another form. */
export function amountNotes(source: Source, amounts: OrderAmounts, used: RowCount): SourceNote[] {
  const isProduct = amounts.parts.length > 1;
  return [
    ...rowNote(source, "amountFromProduct", isProduct ? used : NO_ROWS, {
      quantity: headerOf(source, "quantity"),
      unitPrice: headerOf(source, "unitPrice"),
    }),
    ...amounts.parts.flatMap((part) => columnNotes(source, part, used)),
  ];
}
