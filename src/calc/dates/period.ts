/**
 * The period asked for. `at` is any date serial inside it; `latest` is the last complete period of its kind in the
 * data, else the running one. `custom` has inclusive whole days.
 */
export type PeriodChoice =
  | { readonly kind: "month" | "quarter" | "year"; readonly at: "latest" | number }
  | { readonly kind: "custom"; readonly from: number; readonly to: number };

/** A resolved period: date serials of its first day and of the day after its last. */
export interface Period {
  readonly kind: PeriodChoice["kind"];
  readonly start: number;
  readonly end: number;
}
