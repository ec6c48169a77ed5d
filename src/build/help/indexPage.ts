import type { HelpText } from "../../i18n/help";
import { FUNCTION_GROUPS, type FunctionGroup } from "./functionGroups";
import { escapeHtml } from "./html";
import { layout } from "./layout";
import type { PageContext } from "./helpPages";
import { searchScript } from "./searchScript";
import { searchTerms } from "./searchTerms";

/** The list of all functions by group, with what each is for, and a field to search it. */
export function indexPage(context: PageContext, text: HelpText): string {
  const { indexTitle, indexLead } = text.page;
  const body = [
    `<h1>${escapeHtml(indexTitle)}</h1>`,
    `<p class="lead">${escapeHtml(indexLead)}</p>`,
    searchForm(text),
    ...FUNCTION_GROUPS.map((group) => section(context, text, group)),
  ];
  return layout(context, text, {
    title: indexTitle,
    body: body.join("\n"),
    script: searchScript,
  });
}

/** Hidden until its script runs: without one the page is the plain list. */
function searchForm({ page }: HelpText): string {
  const [label, hint, found, none] = [
    page.search,
    page.searchHint,
    page.searchFound,
    page.searchNone,
  ].map(escapeHtml);
  return `<form role="search" class="search" hidden>
<label for="search">${label}</label>
<input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="${hint}">
<output for="search" data-found="${found}" data-none="${none}"></output>
</form>`;
}

function section(context: PageContext, text: HelpText, { key, ids }: FunctionGroup): string {
  const rows = ids.map((id) => row(context, text, { id, group: key })).join("");
  return `<section>\n<h2>${escapeHtml(text.groups[key])}</h2>\n<table class="index">${rows}</table>\n</section>`;
}

function row(
  { language, link, metadata }: PageContext,
  text: HelpText,
  { id, group }: { id: keyof HelpText["functions"]; group: FunctionGroup["key"] }
): string {
  const name = `<a href="${link(language, id)}"><code>CRM.${id}</code></a>`;
  const meaning = escapeHtml(text.functions[id].meaning);
  const terms = escapeHtml(searchTerms(id, group, metadata));
  return `<tr data-terms="${terms}"><td>${name}</td><td>${meaning}</td></tr>`;
}
