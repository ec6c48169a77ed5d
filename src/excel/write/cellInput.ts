/** Longest text of a cell. */
const LONGEST = 32_767;
/** Starts with a letter or a symbol that means nothing to Excel, holds no digit: cannot be read as anything but text. */
const PLAIN_TEXT = /^[\p{L}\p{So}✔▲✖○–“「(][^\d]*$/u;
const WORDS = /^(true|false)$/i;

/**
 * Text as it is entered so that it stays text: an apostrophe keeps `=1+1`, `1/2`, `Nov 2011` and `007` from being read
 * as a formula, a date or a number. A cell in text format needs none and would show it.
 */
export function textInput(text: string, numberFormat: unknown): string {
  const cut = text.slice(0, LONGEST - 1);
  if (cut === "" || numberFormat === "@") return cut;
  return PLAIN_TEXT.test(cut) && !WORDS.test(cut) ? cut : `'${cut}`;
}
