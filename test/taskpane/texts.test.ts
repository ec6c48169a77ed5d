import { LANGUAGES } from "../../src/i18n/language";
import { paneTexts } from "../../src/i18n/pane";

type Leaf = readonly [path: string, text: string];

/** All texts of a language by their path; a sentence with facts is said with its parameters' numbers. */
function leaves(node: unknown, path = ""): Leaf[] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node === "function")
    return [[path, String(node(...Array.from({ length: node.length }, (_, i) => `{${i}}`)))]];
  return Object.entries(node as object).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

const CHINESE = ["zh-CN", "zh-TW"] as const;
const texts = Object.fromEntries(
  LANGUAGES.map((language) => [language, leaves(paneTexts[language])])
);
const paths = (language: string): string[] => texts[language]!.map(([path]) => path).sort();

test("every language says the same things", () => {
  for (const language of CHINESE) expect(paths(language)).toEqual(paths("en"));
});

test("no text is empty, and none has a straight quotation mark or three dots in a row", () => {
  for (const [path, text] of LANGUAGES.flatMap((language) => texts[language]!)) {
    expect([path, text.trim()]).not.toEqual([path, ""]);
    expect([path, text]).not.toEqual([path, expect.stringMatching(/["']|\.\.\./)]);
  }
});

/** 256 px of body text on a pane of 320 px; a Chinese character is twice as wide as a Latin one. */
const BUTTON_WIDTH = 34;
const width = (text: string): number =>
  [...text].reduce((sum, char) => sum + (char > "\u2e80" ? 2 : 1), 0);

test("words on buttons and labels fit into one line of the narrowest pane", () => {
  const short =
    /^\.(functions\.(back|take|insert|again|explain\.button|pages\.\w+)|build\.(build|rebuild|refresh|cancel)|data\.(source|useSelection|refresh)|steps\.|kpis\.(all|none)|title)/;
  const long = LANGUAGES.flatMap((language) => texts[language]!).filter(
    ([path, text]) => short.test(path) && width(text) > BUTTON_WIDTH
  );
  expect(long).toEqual([]);
});

test("labels beside a field fit into their column", () => {
  const labels = /^\.(roles\.|kpis\.clv\.(margin|cac|lifespan)$)/;
  const long = LANGUAGES.flatMap((language) => texts[language]!).filter(
    ([path, text]) => labels.test(path) && width(text) > 18
  );
  expect(long).toEqual([]);
});

test("Traditional Chinese uses the words of Taiwan, not converted ones", () => {
  const mainland = /[数据户订单页这说过时间们会关开]|默認|數據|信息|工作簿|單元格|窗格里/;
  const converted = texts["zh-TW"]!.filter(([, text]) => mainland.test(text));
  expect(converted).toEqual([]);
});
