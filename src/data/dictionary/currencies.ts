import { words } from "./words";

/** How currencies are written beside an amount, lower-case. ¥ alone is CNY, its usual meaning in the systems read. */
const CURRENCY_WORDS: Readonly<Record<string, readonly string[]>> = {
  CNY: words("cny | rmb | ¥ | 元 | 圆 | 块 | 人民币 | 人民幣"),
  TWD: words("twd | ntd | nt$ | 新台币 | 新臺幣 | 新台幣 | 台币 | 台幣"),
  HKD: words("hkd | hk$ | 港币 | 港幣 | 港元"),
  USD: words("usd | us$ | $ | 美元 | dollar | dollars"),
  EUR: words("eur | euro | euros | € | 欧元 | 歐元"),
  GBP: words("gbp | £ | 英镑 | 英鎊"),
  JPY: words("jpy | 日元 | 日圆 | 日圓"),
};

/** ISO code of each word. */
export const CURRENCY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CURRENCY_WORDS).flatMap(([code, list]) =>
    list.map((word) => [word, code] as const)
  )
);

/** Source of a pattern for any of the words, the longest first. */
export const anyWord = (list: Iterable<string>): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll("$", String.raw`\$`))
    .join("|");
