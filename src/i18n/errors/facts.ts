/** The argument, its row in the range unless it is a single cell, and its column where there are several. */
export interface Where {
  readonly argument: string;
  readonly row?: number;
  readonly column?: number;
}

export interface Found extends Where {
  readonly found: string | number;
}

export interface Limits extends Found {
  readonly low: number;
  readonly high: number;
}

export interface Counts {
  readonly start: number;
  readonly end: number;
  readonly new_customers: number;
}

/** Days as text, like 2025-03-01. */
export interface Windows {
  readonly prev_start: string;
  readonly start: string;
  readonly end: string;
}

/** RFM scores. */
export interface Scores {
  readonly r: number;
  readonly f: number;
  readonly m: number;
}

export interface Other {
  readonly argument: string;
  readonly other: string;
}
