import { AmountColumn, type Currencies, type DecimalMark } from "../amounts/amountColumn";
import type { NumberCells } from "../cells/cellColumn";
import { inSlices, type Pace, partOf, READ_CELL } from "../pace";
import type { Role } from "../table";
import { cellsOf, type Source, unitOf } from "./source";

/** A column of amounts, quantities or prices as it was read. */
export interface AmountCells extends NumberCells {
  readonly role: Role;
  readonly mark: DecimalMark;
  readonly unit: string | null;
  /** What its numbers were multiplied by, for the unit in the header. */
  readonly factor: number;
  readonly currencies: Currencies;
}

/** Reads the column of a role, which has one, as numbers. */
export async function readAmountColumn(
  source: Source,
  role: Role,
  pace: Pace
): Promise<AmountCells> {
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
