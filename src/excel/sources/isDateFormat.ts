/**
 * True when numbers of that number format are shown as dates; text in quotes, escapes and brackets do not count.
 * @example isDateFormat("yyyy-mm-dd hh:mm") // => true
 */
export function isDateFormat(format: unknown): boolean {
  if (typeof format !== "string" || /general/i.test(format)) return false;
  const codes = format
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/_./g, "");
  return /[yd年]|mmm/i.test(codes) || /m.*[/.-].*m/i.test(codes);
}
