const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const WEEKDAY =
  "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?";
const CURRENCY_CODE =
  "usd|cny|rmb|twd|ntd|hkd|mop|eur|gbp|jpy|krw|chf|inr|sgd|aud|cad|nzd|sek|nok|dkk|czk|pln|huf|brl|mxn|zar|thb|myr|idr|php|vnd|rub|ils|aed|sar";
const CURRENCY_WORD = "kr|rs|rp|rm|s?fr|zł|kč";
/** What means something only right behind a digit: 5th, 10 AM, 1.2k, 85 pct. */
const SUFFIX = "st|nd|rd|th|[ap]\\.?m|z|utc|gmt|k|m|mn|mm|mio|mln|million|bn?|billion|pct|percent";

const DAY_PART = "上午|下午|(?:[周週]|星期|[礼禮]拜)[一二三四五六日天]";
const CURRENCY_NAME =
  "人民[币幣]|新?[台臺][币幣]|港[币幣元]|美[元金]|[欧歐]元|英[镑鎊]|日[元圆圓]|[元圆圓円块塊]";
const UNIT = "民[国國]|[年月日号號时時分秒点點千万萬亿億]";

const END_OF_WORD = "(?!\\p{Script=Latin})";

/** The letters with which numbers and dates are written. */
const LETTERS_OF_VALUES = new RegExp(
  [
    `\\p{Nd} ?(?:${SUFFIX})${END_OF_WORD}`,
    // 2025-01-05T10:00, 1.5e-3
    "\\p{Nd}t(?=\\p{Nd})|\\p{Nd}e(?=[-+−]?\\p{Nd})",
    // NT$5, R$ 5, 5 $US
    `[a-z]{1,2}(?=\\p{Sc})|\\p{Sc}[a-z]{1,2}${END_OF_WORD}`,
    `(?:${MONTH}|${WEEKDAY}|${CURRENCY_CODE}|${CURRENCY_WORD})${END_OF_WORD}`,
    `${DAY_PART}|${CURRENCY_NAME}|${UNIT}`,
  ].join("|"),
  "giu"
);

/** 2025年, 3月, 1st: captions of columns by year, month or rank, not yet a date or an amount. */
const CAPTION = /^\p{Nd}+ ?(?:[年月日号號]|st|nd|rd|th)$/iu;
/** No number or date is longer. */
const LONGEST = 60;

/**
 * Whether a text is a number or a date in writing: it has a digit, and no letters but those of currencies, units,
 * months, weekdays and the like. Such a first cell is data typed as text, not a header. A bare "1-5" may be either and
 * counts as data, because a refusal is seen and a row lost to a header is not.
 * @example readsAsValue("￥1,200") // => true
 */
export function readsAsValue(text: string): boolean {
  const plain = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  if (plain.length > LONGEST || !/\p{Nd}/u.test(plain) || CAPTION.test(plain)) return false;
  return !/\p{L}/u.test(plain.replace(LETTERS_OF_VALUES, ""));
}
