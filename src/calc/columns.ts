/**
 * Ids of rows as dictionary codes: `labels[codes[i]]` is the id of row i as first spelled, trimmed;
 * code -1 is a missing id. Equal ids (FUNCTIONS.md rule 2) share one code.
 */
export interface IdColumn {
  readonly codes: Int32Array;
  readonly labels: readonly (string | number)[];
}

/** Numbers, or date serials of the 1900 system, of rows; NaN is a missing value. */
export type NumberColumn = Float64Array;

/**
 * Order lines with nothing missing: every row has a customer, a date and an amount.
 * `date` holds serials (fractions are time of day), `amount` is in the money of the input, negative for a refund.
 */
export interface OrderLines {
  readonly customer: IdColumn;
  readonly date: NumberColumn;
  readonly amount: NumberColumn;
  readonly order: IdColumn | null;
}
