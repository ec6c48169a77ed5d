import { build } from "../../../src/excel";
import { LIVE_RULES } from "../../../src/sheet/live/formulas/liveRules";
import { actualsOf } from "../support/actuals";
import { liveBusiness } from "../support/liveBusiness";
import { quiet } from "../support/requests";
import { tableRows } from "../support/tableRows";
import { openWithFunctions } from "../support/withFunctions";

const withFormula = Object.entries(LIVE_RULES).flatMap(([id, rule]) =>
  typeof rule === "function" ? [id] : []
);
const withReason = Object.keys(LIVE_RULES).filter((id) => !withFormula.includes(id));

const TEXTS = {
  en: { sheet: "KPI Data", issue: "Live formula" },
  "zh-CN": { sheet: "KPI 数据", issue: "实时公式" },
  "zh-TW": { sheet: "KPI 資料", issue: "即時公式" },
} as const;

/** Options under which other formulas are taken than by default. */
const VARIANTS = [
  {
    kpis: ["CHURN", "CAC"],
    sources: ["orders", "spend"],
    expected: /^=1-CRM\.RETENTION\.ACTIVE\(|^=CRM\.CAC\(.*CRM_Data_NewCustomers/,
  },
  { kpis: ["CSAT"], settings: { csat_mode: "mean" }, expected: /"mean"\)$/ },
  { kpis: ["CSAT"], settings: { csat_mode: "points" }, expected: /"points"\)$/ },
  {
    kpis: ["COMPLAINT"],
    settings: { complaint_base: 500, complaint_per: 1000 },
    expected: /,500,1000\)$/,
  },
] as const;

const closeTo = (value: number | null): unknown =>
  expect.closeTo(value!, 9 - Math.ceil(Math.log10(Math.abs(value!) + 1)));

describe("a build with live formulas", () => {
  test.each(["en", "zh-CN", "zh-TW"] as const)(
    "in %s shows by every formula what was computed, and says of every other KPI why it is a value",
    async (language) => {
      const { workbook, request } = liveBusiness();
      const open = await openWithFunctions(workbook);
      const { results } = await build({ ...request, language }, quiet);
      const actuals = await actualsOf(open);
      for (const id of withFormula) {
        const { value } = results.kpis.find((kpi) => kpi.id === id)!;
        expect([id, value]).toEqual([id, expect.any(Number)]);
        const formula = expect.stringMatching(/^=.*CRM_Data_/) as unknown;
        expect([id, actuals.get(id)]).toEqual([id, { value: closeTo(value), formula }]);
      }
      const data = open.book.toData();
      const { sheet, issue } = TEXTS[language];
      expect(data.sheets.at(-1)).toMatchObject({ name: sheet, visibility: "Visible" });
      const notes = tableRows(data, "CRM_Notes").filter((row) => row[1] === issue);
      expect(notes.map(([source]) => source).sort()).toEqual([sheet, ...withReason].sort());
      expect(String(notes[0]![4])).toContain(String(withFormula.length));
      expect([open.standIn.gaps, open.standIn.bugs]).toEqual([[], []]);
    },
    120_000
  );

  test.each(VARIANTS)(
    "takes the formula that the sources and settings ask for: $expected",
    async ({ kpis, expected, ...more }) => {
      const { workbook, request } = liveBusiness();
      const kinds: readonly string[] | null = "sources" in more ? more.sources : null;
      const sources = request.sources.filter(({ kind }) => kinds?.includes(kind) ?? true);
      const settings = { ...request.settings, ...("settings" in more ? more.settings : {}) };
      const open = await openWithFunctions(workbook);
      const { results } = await build({ ...request, sources, settings, kpis }, quiet);
      const actuals = await actualsOf(open);
      for (const { id, value } of results.kpis)
        expect([id, actuals.get(id)]).toEqual([
          id,
          { value: closeTo(value), formula: expect.stringMatching(expected) as unknown },
        ]);
    },
    60_000
  );
});
