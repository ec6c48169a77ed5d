/** Half of the day that a word stands for: 0 morning, 12 afternoon. */
const HALVES: Readonly<Record<string, number>> = {
  am: 0,
  上午: 0,
  凌晨: 0,
  早上: 0,
  午前: 0,
  pm: 12,
  下午: 12,
  中午: 12,
  晚上: 12,
  午後: 12,
};

const HALF = Object.keys(HALVES)
  .filter((word) => word.length > 1 && !/[a-z]/.test(word))
  .join("|");
const TIME = new RegExp(
  String.raw`^(?:[t,\s]\s*)?(${HALF})?\s*(\d{1,2})[:时時](?:(\d{1,2})(?:分|:(\d{1,2}(?:[.,]\d+)?))?(?:(\d{1,2})秒|秒)?)?` +
    String.raw`\s*(a\.?m\.?|p\.?m\.?|${HALF})?\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2})?$`
);

function hourOf(hour: number, half: string | undefined): number {
  const start = half === undefined ? undefined : HALVES[half.replaceAll(".", "")];
  if (start === undefined) return hour < 24 ? hour : NaN;
  if (hour > 12) return start === 12 && hour < 24 ? hour : NaN;
  return (hour % 12) + start;
}

/**
 * What follows the date in a cell, lower-case, as a fraction of a day; 0 for nothing, NaN when it is no time. A time
 * zone is left aside: a timestamp keeps its own clock.
 * @example readTime(" 1:30 pm") // => 0.5625
 */
export function readTime(rest: string): number {
  if (rest === "") return 0;
  const match = TIME.exec(rest);
  if (match === null) return NaN;
  const [, before, hourText, minuteText = "0", colonSeconds, wordSeconds, after] = match;
  const hour = hourOf(Number(hourText), after ?? before);
  const minute = Number(minuteText);
  const second = Number((colonSeconds ?? wordSeconds ?? "0").replace(",", "."));
  if (minute > 59 || second >= 60) return NaN;
  return (hour * 3600 + minute * 60 + second) / 86_400;
}
