import { AmountColumn, type Currencies, type DecimalMark } from "../amounts/amountColumn";
import { CellState, type NumberCells } from "../cells/cellColumn";
import { inSlices, type Pace, partOf, READ_CELL } from "../pace";
import { cellsOf, type OrderSource, unitOf } from "./orderSource";

export type AmountRole = "amount" | "quantity" | "unitPrice";

/** One column that amounts come from, as it was read. */
export interface AmountPart extends NumberCells {
  readonly role: AmountRole;
  readonly mark: DecimalMark;
  readonly unit: string | null;
  /** What its numbers were multiplied by, for the unit in the header. */
  readonly factor: number;
  readonly currencies: Currencies;
}

/** Amount of every row: a column, or quantity × unit price. */
export interface OrderAmounts {
  readonly values: Float64Array;
  readonly states: Uint8Array;
  readonly parts: readonly AmountPart[];
}

async function readPart(source: OrderSource, role: AmountRole, pace: Pace): Promise<AmountPart> {
  const column = new AmountColumn(cellsOf(source, role)!);
  const { first, end } = source.layout;
  await inSlices(first, end, READ_CELL, partOf(pace, 0, 0.5), (from, to) => column.read(from, to));
  const mark = column.decimalMark();
  const cells = column.cells();
  const { unit, factor } = unitOf(source, role);
  await inSlices(first, end, 1, partOf(pace, 0.5, 1), (from, to) => {
    column.settle(from, to, mark);
    if (factor !== 1) for (let row = from; row < to; row++) cells.values[row]! *= factor;
  });
  return { ...column.cells(), role, mark, unit, factor, currencies: column.currencies() };
}

/** Quantity × price, in place of the quantity. A row lacks what either lacks: unreadable goes before blank. */
function multiply(quantity: AmountPart, price: AmountPart, from: number, to: number): void {
  for (let row = from; row < to; row++) {
    quantity.values[row]! *= price.values[row]!;
    quantity.states[row] = Math.max(quantity.states[row]!, price.states[row]!);
  }
}

/** A column of amounts goes before quantity × unit price, which may leave out discounts and tax. */
export async function readAmounts(source: OrderSource, pace: Pace): Promise<OrderAmounts> {
  if (source.mapping.amount !== undefined) {
    const part = await readPart(source, "amount", pace);
    return { values: part.values, states: part.states, parts: [part] };
  }
  const quantity = await readPart(source, "quantity", partOf(pace, 0, 0.4));
  const price = await readPart(source, "unitPrice", partOf(pace, 0.4, 0.8));
  const { first, end } = source.layout;
  await inSlices(first, end, 2, partOf(pace, 0.8, 1), (from, to) =>
    multiply(quantity, price, from, to)
  );
  return { values: quantity.values, states: quantity.states, parts: [quantity, price] };
}

/** True when the row has an amount. */
export const hasAmount = (amounts: OrderAmounts, row: number): boolean =>
  amounts.states[row] === CellState.ok;
