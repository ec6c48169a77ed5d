const PLAIN = /^[\x20-\x7e]*$/;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

/**
 * Text as it is compared and parsed: full-width forms folded, invisible characters and outer spaces gone.
 * @example cleanText(" ２０２６／１／５ ") // => "2026/1/5"
 */
export function cleanText(text: string): string {
  return (PLAIN.test(text) ? text : text.normalize("NFKC").replace(INVISIBLE, "")).trim();
}
