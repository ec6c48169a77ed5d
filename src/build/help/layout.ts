import type { HelpText } from "../../i18n/help";
import { METADATA_LANGUAGES } from "../fileNames";
import { escapeHtml } from "./html";
import type { PageContext } from "./helpPages";

const LANGUAGE_NAMES = { en: "English", "zh-CN": "简体中文", "zh-TW": "繁體中文" } as const;

/** The frame of every help page: title, way back, and the same page in the other languages. */
export function layout(
  context: PageContext,
  text: HelpText,
  page: {
    readonly title: string;
    readonly id?: string;
    readonly body: string;
    /** Run when the page is there; it must be good without. */
    readonly script?: string;
  }
): string {
  const { language, link, style } = context;
  const languages = METADATA_LANGUAGES.map((other) =>
    other === language
      ? `<span aria-current="true">${LANGUAGE_NAMES[other]}</span>`
      : `<a lang="${other}" hreflang="${other}" href="${link(other, page.id)}">${LANGUAGE_NAMES[other]}</a>`
  ).join(" ");
  const home = page.id
    ? `<a href="${link(language)}">${escapeHtml(text.page.allFunctions)}</a>`
    : `<span>${escapeHtml(text.page.product)}</span>`;
  const script = page.script === undefined ? "" : `<script>${page.script}</script>\n`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(page.title)} | ${escapeHtml(text.page.product)}</title>
<style>${style}</style>
</head>
<body>
<header><nav>${home}</nav><nav class="languages" aria-label="${escapeHtml(text.page.languages)}">${languages}</nav></header>
<main>
${page.body}
</main>
${script}</body>
</html>
`;
}
