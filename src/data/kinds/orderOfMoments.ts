/**
 * True for an end before its start. An end given as a whole day has no time of day: on the day of the start it is not
 * before it.
 */
export const endsBeforeStart = (start: number, end: number): boolean =>
  end < start && !(Number.isInteger(end) && end === Math.floor(start));

/** The end of something that began at `start`; a whole day that begins before it ends with its start at the earliest. */
export const endAfterStart = (start: number, end: number): number => (end < start ? start : end);
