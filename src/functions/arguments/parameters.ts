import type { IdColumn } from "../../calc/columns";
import type { BlockParameter } from "./blockParameter";
import type { Cell, Place } from "./cell";
import { numbers, type CellType } from "./cellTypes";
import type { RawParameter } from "./rawParameter";

/** A single cell; `blank` is its value when it is empty or left out. */
export interface CellParameter<T> {
  readonly kind: "cell";
  readonly type: CellType<T>;
  blank(place: Place): T;
}

/** A blank takes its row out of all parallel ranges, or is a mistake in a row that counts, or stays as NaN. */
export type BlankRule = "drop" | "refuse" | "keep";

/** A range of numbers, dates or words, parallel to the other ranges of the call unless it is apart. */
export interface ColumnParameter<Value extends Float64Array | null = Float64Array | null> {
  readonly kind: "column";
  readonly type: CellType<number>;
  readonly required: boolean;
  readonly blanks: BlankRule;
  readonly apart: boolean;
  /** Only in the types: what the calculation gets. */
  readonly value?: Value;
}

/** What 0 means among ids; no id looks like a header. */
interface IdType {
  readonly zeroIsMissing: boolean;
  readonly knowsHeader: false;
}

/** A range of ids, parallel to the others unless it is apart; a row without an id is left out of all of them. */
export interface IdParameter<Value extends IdColumn | null = IdColumn | null> {
  readonly kind: "ids";
  readonly type: IdType;
  readonly required: boolean;
  readonly blanks: "drop";
  readonly apart: boolean;
  readonly value?: Value;
}

/** A cell, or a range to read row by row (⇅ in FUNCTIONS.md); a blank row is null unless `blank` fills it. */
export interface EachParameter<T, Value extends T | null = T | null> {
  readonly kind: "each";
  readonly type: CellType<T>;
  /** Whether a single cell stands for every row of the ranges beside it; else it is refused there. */
  readonly repeats: boolean;
  readonly blank: T | null;
  readonly value?: Value;
}

/**
 * A few cells that belong together and to no rows; `sizes` are how many there may be, the fewest first. Without sizes it
 * is any number of them.
 */
export interface ListParameter<T> {
  readonly kind: "list";
  readonly type: CellType<T>;
  readonly blank: T;
  readonly sizes: readonly number[];
}

/** A value with the place of its cell, for a message that only the calculation can decide on. */
export interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}

export type Parameter =
  | CellParameter<unknown>
  | ColumnParameter
  | IdParameter
  | EachParameter<unknown>
  | ListParameter<unknown>
  | BlockParameter<unknown>
  | RawParameter;

export type ParameterValue<P> =
  P extends CellParameter<infer T>
    ? T
    : P extends ColumnParameter<infer V>
      ? V
      : P extends IdParameter<infer V>
        ? V
        : P extends EachParameter<unknown, infer V>
          ? readonly V[]
          : P extends ListParameter<infer T>
            ? readonly Placed<T>[]
            : P extends BlockParameter<unknown, infer V>
              ? V
              : P extends RawParameter<infer V>
                ? V
                : never;

/** A number that must be there; an empty cell is 0, as in Excel's own functions. */
export const needed = (type: CellType<number> = numbers()): CellParameter<number> => ({
  kind: "cell",
  type,
  blank: (place) => type.read(0 satisfies Cell, place),
});

export const optional = <T>(type: CellType<T>): CellParameter<T | null> => ({
  kind: "cell",
  type,
  blank: () => null,
});

export const optionalOr = <T>(type: CellType<T>, value: NoInfer<T>): CellParameter<T> => ({
  kind: "cell",
  type,
  blank: () => value,
});

const columnOf = (type: CellType<number>) =>
  ({ kind: "column", type, blanks: "drop", apart: false }) as const;

export const column = (type: CellType<number>): ColumnParameter<Float64Array> => ({
  ...columnOf(type),
  required: true,
});

export const optionalColumn = (type: CellType<number>): ColumnParameter => ({
  ...columnOf(type),
  required: false,
});

/** The same column with its blanks being mistakes in every row that counts. */
export const full = <V extends Float64Array | null>(
  of: ColumnParameter<V>
): ColumnParameter<V> => ({
  ...of,
  blanks: "refuse",
});

/** The same column with its blanks kept as NaN in their rows, where a blank says something. */
export const gaps = <V extends Float64Array | null>(
  of: ColumnParameter<V>
): ColumnParameter<V> => ({
  ...of,
  blanks: "keep",
});

const idType: IdType = { zeroIsMissing: true, knowsHeader: false };
const idRange = { kind: "ids", type: idType, blanks: "drop", apart: false } as const;
export const ids: IdParameter<IdColumn> = { ...idRange, required: true };
export const optionalIds: IdParameter = { ...idRange, required: false };
/** Names of groups, read like ids; a group may be called 0. For a call without other ids. */
export const groups: IdParameter<IdColumn> = { ...ids, type: { ...idType, zeroIsMissing: false } };

/**
 * The same range with a length, a header and blank rows of its own. When ids are apart, all ids of the call have codes
 * in common, and labels that some of them may not use.
 */
export const apart = <P extends ColumnParameter | IdParameter>(of: P): P => ({
  ...of,
  apart: true,
});

export const each = <T>(type: CellType<T>): EachParameter<T> => ({
  kind: "each",
  type,
  repeats: true,
  blank: null,
});

/** A range beside ranges, or a single cell beside single cells: a mixture would count one cell many times. */
export const sideBySide = <T>(type: CellType<T>): EachParameter<T> => ({
  ...each(type),
  repeats: false,
});

export const eachOr = <T>(type: CellType<T>, value: T): EachParameter<T, T> => ({
  kind: "each",
  type,
  repeats: true,
  blank: value,
});

export const list = <T>(
  type: CellType<T>,
  blank: T,
  sizes: readonly number[]
): ListParameter<T> => ({
  kind: "list",
  type,
  blank,
  sizes,
});

/** Confidence of an interval; when given, the answer is a row of value, low, high, n. */
export const conf = optional(numbers({ above: 0, high: 1 }));
