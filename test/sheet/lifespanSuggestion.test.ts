import { clvBlock } from "../../src/sheet/detail/clvBlock";
import type { Language } from "../../src/i18n/language";
import { sampleFacts } from "./sampleFacts";

const place = { sheet: "KPI Detail", row: 3, column: 0, rows: 9, columns: 4 };

function texts(language: Language, lifespanSuggestion: number | null): string {
  const facts = sampleFacts(language);
  const actual = { ...facts.order!.value.actual, lifespanSuggestion };
  const { cells } = clvBlock({
    ...facts,
    ...facts.order!,
    value: { ...facts.order!.value, actual },
  }).build(place);
  return cells.map((row) => String(row[3] ?? "")).join("\n");
}

test.each(["en", "zh-CN", "zh-TW"] as const)(
  "two years of orders suggest a lifespan beside its setting, in %s",
  (language) => {
    expect(texts(language, 2.5)).toContain("2.5");
    expect(texts(language, null)).not.toContain("2.5");
  }
);
