const CURRENCY = "[¥$€£₩]|us\\$|nt\\$|hk\\$|usd|cny|rmb|twd|hkd|eur|gbp|jpy";
const UNIT = `[%‰]|${CURRENCY}|[元圓圆块塊]|[万萬亿億][元圓圆]?`;
const NUMBER = new RegExp(
  `^[-+(]*\\s*(?:${CURRENCY})?\\s*[-+(]*(?=[.,]?\\d)[\\d.,' \\u00a0]+(?:e[-+]?\\d+)?\\s*(?:${UNIT})?\\s*\\)?$`,
  "i"
);

const WEEKDAY = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*";
const TIME = `(?:[t\\s]*(?:上午|下午|am|pm)?\\s*\\d{1,2}[:时時].*)?(?:\\s*\\(?(?:周|週|星期|${WEEKDAY}).*)?`;
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const DATES = [
  // 2025-01-05, 05/01/25, 2025年1月5日, 2025年1月, 2025.1
  `\\d{1,4}\\s*[-/.年]\\s*\\d{1,2}(?:\\s*[-/.月]\\s*\\d{1,4})?\\s*[日号號月]?${TIME}`,
  // 1月5日
  `\\d{1,2}\\s*月\\s*\\d{1,2}\\s*[日号號]?${TIME}`,
  // 5 Jan 2025, 5-Jan-25, Jan 5, 2025, Jan 2025
  `(?:\\d{1,2}(?:st|nd|rd|th)?[\\s\\-.,]*)?${MONTH}[\\s\\-.,']*\\d{1,4}(?:st|nd|rd|th)?(?:[\\s\\-.,]+\\d{2,4})?${TIME}`,
  `\\d{1,2}:\\d{2}.*`,
].map((pattern) => new RegExp(`^(?:民[国國]|${WEEKDAY}[,.]?\\s+)?${pattern}$`, "i"));

/**
 * Whether a text is a number or a date in writing. Such a first cell is data typed as text, not a header.
 * @example readsAsValue("￥1,200") // => true
 */
export function readsAsValue(text: string): boolean {
  const plain = text.normalize("NFKC").trim();
  return NUMBER.test(plain) || DATES.some((date) => date.test(plain));
}
