import type { Cell } from "./cell";
import type { CellType } from "./cellTypes";

/** The cells of a range as Excel delivers them, without its header and blank tail. */
export interface RawRange {
  readonly cells: readonly Cell[];
  /** Row number, in the range, of cell i. */
  rowOf(i: number): number;
}

/** A range, parallel to the other raw ones, for a function that looks for what others would refuse. */
export interface RawParameter<Value extends RawRange | null = RawRange | null> {
  readonly kind: "raw";
  /** What should be in it: that tells a header and what is blank. */
  readonly type: Pick<CellType<unknown>, "zeroIsMissing" | "knowsHeader">;
  readonly required: boolean;
  readonly value?: Value;
}

export const raw = (type: RawParameter["type"]): RawParameter<RawRange> => ({
  kind: "raw",
  type,
  required: true,
});

export const optionalRaw = (type: RawParameter["type"]): RawParameter => ({
  ...raw(type),
  required: false,
});
