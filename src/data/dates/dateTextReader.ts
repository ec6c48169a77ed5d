import { cleanText } from "../cells/cleanText";
import { type DateReading, readDateText, withTime } from "./readDateText";
import { readTime } from "./readTime";

/** Days written without a space, whose order of parts needs no look at what follows. */
const DAY = /^\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}日?$/;
/** Length of yyyy-MM-dd, behind which ISO timestamps have a T. */
const ISO_DAY = 10;

function splitAt(text: string): number {
  return text[ISO_DAY] === "T" ? ISO_DAY : text.indexOf(" ");
}

function remember<T>(known: Map<string, T>, text: string, read: (text: string) => T): T {
  let value = known.get(text);
  if (value === undefined) known.set(text, (value = read(text)));
  return value;
}

/**
 * Reads the texts of one column as `readDateText` does. A log with the second of every order has as many texts as
 * rows, but few days and few times: these are remembered apart.
 */
export function dateTextReader(): (text: string) => DateReading {
  const days = new Map<string, DateReading | null>();
  const times = new Map<string, number>();
  const readDay = (text: string): DateReading | null =>
    DAY.test(text) ? readDateText(text) : null;
  const readRest = (text: string): number => readTime(cleanText(text).toLowerCase());
  return (text) => {
    const cut = splitAt(text);
    if (cut < 0) return readDateText(text);
    const day = remember(days, text.slice(0, cut), readDay);
    const time = remember(times, text.slice(cut), readRest);
    return day === null || Number.isNaN(time) ? readDateText(text) : withTime(day, time);
  };
}
