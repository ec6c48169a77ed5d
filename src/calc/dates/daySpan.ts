/** Days from `start` to the day before `end`, as serials. */
export interface DaySpan {
  readonly start: number;
  readonly end: number;
}
