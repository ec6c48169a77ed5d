import type { Place } from "./cell";
import type { CellType } from "./cellTypes";

/** The cells of a two-dimensional range without its header and blank tail; null is a blank. */
export interface Block<T> {
  readonly rows: readonly (readonly (T | null)[])[];
  /** Columns of the range, those of the blank tail included. */
  readonly width: number;
  /** Where a cell of `rows` stands in the range. */
  placeOf(row: number, column: number): Place;
}

interface BlockRules {
  /** Whether text above numbers or dates is a header to be skipped. */
  readonly header: boolean;
  readonly blanks: "keep" | "refuse";
}

/** A two-dimensional range: of one type and any width, or with one type for each of its columns. */
export interface BlockParameter<
  T,
  Value extends Block<T> | null = Block<T> | null,
> extends BlockRules {
  readonly kind: "block";
  readonly types: CellType<T> | readonly CellType<T>[];
  readonly required: boolean;
  readonly value?: Value;
}

type Read<C> = C extends CellType<infer T> ? T : never;

export const block = <C extends CellType<unknown>>(
  types: C | readonly C[],
  rules: BlockRules
): BlockParameter<Read<C>, Block<Read<C>>> => ({
  kind: "block",
  types: types as CellType<Read<C>> | readonly CellType<Read<C>>[],
  required: true,
  ...rules,
});

/** The same, null when it is left out. */
export const optionalBlock = <C extends CellType<unknown>>(
  types: C | readonly C[],
  rules: BlockRules
): BlockParameter<Read<C>> => ({ ...block(types, rules), required: false });
