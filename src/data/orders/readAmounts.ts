import { AmountColumn } from "../amounts/amountColumn";
import { CellState, type NumberCells } from "../cells/cellColumn";
import { inSlices, type Pace, partOf } from "../pace";
import { cellsOf, type OrderSource, unitOf } from "./orderSource";

export type AmountRole = "amount" | "quantity" | "unitPrice";

/** One column that amounts come from, as it was read. */
export interface AmountPart extends NumberCells {
  readonly role: AmountRole;
  readonly mark: "point" | "comma";
  readonly unit: string | null;
  /** What its numbers were multiplied by, for the unit in the header. */
  readonly factor: number;
  readonly currencies: ReadonlyMap<string, number>;
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
  await inSlices(first, end, 1, pace, (from, to) => column.read(from, to));
  const read = column.finish();
  const { unit, factor } = unitOf(source, role);
  if (factor !== 1) read.values.forEach((value, i) => (read.values[i] = value * factor));
  return {
    ...read,
    role,
    unit,
    factor,
    mark: column.decimalMark(),
    currencies: column.currencies(),
  };
}

/** The state of a product is the worse of its factors': unreadable before blank. */
function multiply(quantity: AmountPart, price: AmountPart): Omit<OrderAmounts, "parts"> {
  const values = quantity.values.map((value, i) => value * price.values[i]!);
  const states = quantity.states.map((state, i) => Math.max(state, price.states[i]!));
  return { values, states };
}

/** A column of amounts goes before quantity × unit price, which may leave out discounts and tax. */
export async function readAmounts(source: OrderSource, pace: Pace): Promise<OrderAmounts> {
  if (source.mapping.amount !== undefined) {
    const part = await readPart(source, "amount", pace);
    return { values: part.values, states: part.states, parts: [part] };
  }
  const quantity = await readPart(source, "quantity", partOf(pace, 0, 0.5));
  const price = await readPart(source, "unitPrice", partOf(pace, 0.5, 1));
  return { ...multiply(quantity, price), parts: [quantity, price] };
}

/** True when the row has an amount. */
export const hasAmount = (amounts: OrderAmounts, row: number): boolean =>
  amounts.states[row] === CellState.ok;
