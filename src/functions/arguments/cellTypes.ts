import { CalcError } from "../../calc/errors";
import { quoted, type Cell, type Place } from "./cell";

/** How a cell that is not blank becomes a value of the calculation. */
export interface CellType<T> {
  readonly zeroIsMissing: boolean;
  readonly knowsHeader: boolean;
  /** @throws CalcError value naming argument, row and what is expected. */
  read(cell: Cell, place: Place): T;
}

/** Limits of a number; `above` excludes its own value. */
export interface Domain {
  readonly low?: number;
  readonly high?: number;
  readonly above?: number;
  readonly whole?: boolean;
}

const refuse = (
  key: string,
  cell: Cell,
  place: Place,
  facts: Record<string, string | number>
): never => {
  throw new CalcError("value", key, { ...place, found: quoted(cell), ...facts });
};

/** Which sentence names the limits that a number has missed. */
function limitKey({ high, above }: Domain): string {
  if (above !== undefined) return high === undefined ? "numberAbove" : "numberInside";
  return high === undefined ? "numberAtLeast" : "numberFromTo";
}

/** Numbers in which 0 is a real 0. Numeric-looking text is refused: what 1.200 means depends on who wrote it. */
export function numbers(domain: Domain = {}): CellType<number> {
  const { low = -Infinity, high = Infinity, above = -Infinity, whole = false } = domain;
  const excludesHigh = domain.above !== undefined;
  const isInside = (value: number): boolean =>
    value >= low && value > above && (excludesHigh ? value < high : value <= high);
  return {
    zeroIsMissing: false,
    knowsHeader: true,
    read(cell, place) {
      if (typeof cell !== "number" || !Number.isFinite(cell))
        return refuse("number", cell, place, {});
      if (whole && !Number.isInteger(cell)) refuse("wholeNumber", cell, place, {});
      if (!isInside(cell))
        refuse(limitKey(domain), cell, place, { low: domain.above ?? low, high });
      return cell;
    },
  };
}

/** Whole scores of a scale that starts at 1, where 0 can only be an empty cell. */
export const scoresFromOne: CellType<number> = {
  ...numbers({ low: 1, whole: true }),
  zeroIsMissing: true,
};

/** The day after 9999-12-31, Excel's last. */
const END_OF_DAYS = 2958466;

/** Date serials of the 1900 system; text dates are refused, because 03/04/2025 is two days. */
export const dates: CellType<number> = {
  zeroIsMissing: true,
  knowsHeader: true,
  read(cell, place) {
    if (typeof cell !== "number" || !Number.isFinite(cell)) return refuse("date", cell, place, {});
    if (!(cell >= 1 && cell < END_OF_DAYS)) refuse("dateSerial", cell, place, {});
    return cell;
  },
};

/** One of a few English words, in any case. */
export const oneOf = <const W extends string>(words: readonly W[]): CellType<W> => ({
  zeroIsMissing: true,
  knowsHeader: false,
  read(cell, place) {
    const text = typeof cell === "string" ? cell.trim().toLowerCase() : "";
    const word = words.find((candidate) => candidate.toLowerCase() === text);
    return word ?? refuse("option", cell, place, { options: words.join(", ") });
  },
});

/** Whether something has happened: TRUE or FALSE, or 1 or 0. */
export const events: CellType<number> = {
  zeroIsMissing: false,
  knowsHeader: true,
  read(cell, place) {
    if (cell === true || cell === 1) return 1;
    return cell === false || cell === 0 ? 0 : refuse("event", cell, place, {});
  },
};

/** Names in the analyst's own words, trimmed; a number is the text it shows. */
export const texts: CellType<string> = {
  zeroIsMissing: true,
  knowsHeader: false,
  read(cell, place) {
    const isText = typeof cell === "string" || (typeof cell === "number" && Number.isFinite(cell));
    return isText ? String(cell).trim() : refuse("text", cell, place, {});
  },
};
