import { roleName } from "../../i18n/roles";
import { paneTexts } from "../../i18n/pane";
import type { Language } from "../../i18n/language";
import { listOf } from "../view/listOf";
import type { Lack } from "../../catalog/lacks";

/** What is missing for a KPI and what to do about it, a sentence for each source. */
export function lackText(lacks: readonly Lack[], language: Language): string {
  const { kpis, kinds } = paneTexts[language];
  const sentences = lacks.map(({ kind, isWhole, roles }) => {
    const names = listOf(
      roles.map((role) => roleName(kind, role, language)),
      language
    );
    return isWhole ? kpis.lacksSource(kinds[kind], names) : kpis.lacksColumns(kinds[kind], names);
  });
  return sentences.join(language === "en" ? " " : "");
}
