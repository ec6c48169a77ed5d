/** Ids of rows as codes, -1 where there is none; `recased` is 1 where one differs from its first spelling in case alone. */
export interface CheckedIds {
  readonly codes: Int32Array;
  readonly recased: Uint8Array;
}

/** Numbers or date serials of rows, NaN where there is none; `text` is 1 where something else stands in the cell. */
export interface CheckedNumbers {
  readonly values: Float64Array;
  readonly text: Uint8Array;
}

/** An order log as it is, with all that is wrong in it; null is a column that was not given. */
export interface CheckedRows {
  readonly customer: CheckedIds;
  readonly date: CheckedNumbers;
  readonly amount: CheckedNumbers | null;
  readonly order: CheckedIds | null;
  /** Day serial after which a date is in the future; null asks nothing. */
  readonly asOf: number | null;
}
