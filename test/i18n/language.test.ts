import { languageOf } from "../../src/i18n/language";

test.each([
  ["en-US", "en"],
  ["de-DE", "en"],
  ["zh-CN", "zh-CN"],
  ["zh-SG", "zh-CN"],
  ["zh", "zh-CN"],
  ["zh-Hans-HK", "zh-CN"],
  ["zh-TW", "zh-TW"],
  ["zh-HK", "zh-TW"],
  ["zh_Hant", "zh-TW"],
  ["ZH-MO", "zh-TW"],
  [undefined, "en"],
  [null, "en"],
  ["", "en"],
] as const)("the display language %p is shown as %p", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
