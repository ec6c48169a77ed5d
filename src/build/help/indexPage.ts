import type { HelpText } from "../../i18n/help";
import { FUNCTION_GROUPS } from "./functionGroups";
import { escapeHtml } from "./html";
import { layout } from "./layout";
import type { PageContext } from "./helpPages";

/** The list of all functions by group, with what each is for. */
export function indexPage(context: PageContext, text: HelpText): string {
  const groups = FUNCTION_GROUPS.map(
    ({ key, ids }) =>
      `<h2>${escapeHtml(text.groups[key])}</h2>\n<table class="index">${ids.map((id) => row(context, text, id)).join("")}</table>`
  );
  const body = `<h1>${escapeHtml(text.page.indexTitle)}</h1>\n<p class="lead">${escapeHtml(text.page.indexLead)}</p>\n${groups.join("\n")}`;
  return layout(context, text, { title: text.page.indexTitle, body });
}

function row(
  { language, link }: PageContext,
  text: HelpText,
  id: keyof HelpText["functions"]
): string {
  return `<tr><td><a href="${link(language, id)}"><code>CRM.${id}</code></a></td><td>${escapeHtml(text.functions[id].meaning)}</td></tr>`;
}
