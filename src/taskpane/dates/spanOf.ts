import type { ChosenSource } from "../state/source";
import { type DateSpan, joinedSpan } from "./joinedSpan";

/** First and last day of all sources whose dates are known; null while there is none. */
export const spanOf = (sources: readonly Pick<ChosenSource, "scan">[]): DateSpan | null =>
  joinedSpan(
    sources.map(({ scan }) =>
      scan === null || scan.first === null || scan.last === null
        ? null
        : { first: scan.first, last: scan.last }
    )
  );
