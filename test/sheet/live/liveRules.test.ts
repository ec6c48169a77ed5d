import { KPIS } from "../../../src/catalog/kpis";
import { LANGUAGES } from "../../../src/i18n/language";
import { sheetTexts } from "../../../src/i18n/sheet";
import { DATA_TABLES } from "../../../src/sheet/live/dataTables";
import { LIVE_RULES } from "../../../src/sheet/live/formulas/liveRules";
import type { LiveScope } from "../../../src/sheet/live/formulas/liveScope";
import { NO_SETTINGS } from "../../../src/catalog/settings";
import { functions } from "../../support/excelFunctions";

const none = new Float64Array();
const subscriptions = {
  rows: { customer: { codes: new Int32Array(), labels: [] }, start: none, end: none, mrr: none },
  span: { first: 40000, last: 40900 },
  by: null,
};

const scope: LiveScope = {
  data: { subscriptions },
  period: { kind: "month", start: 40848, end: 40878 },
  previous: { kind: "month", start: 40817, end: 40848 },
  settings: NO_SETTINGS,
  n: 10,
  column: (table, column) => `${table}[${column}]`,
};

const rules = Object.entries(LIVE_RULES);
const formulas = rules.flatMap(([id, rule]) =>
  typeof rule === "function" ? [[id, rule(scope)] as const] : []
);

test("every KPI of the catalogue has a live formula or a reason why not, in every language", () => {
  expect(Object.keys(LIVE_RULES).sort()).toEqual(Object.keys(KPIS).sort());
  for (const [, rule] of rules)
    if (typeof rule === "string")
      for (const language of LANGUAGES)
        expect(sheetTexts[language].live.stays[rule]("Orders")).toMatch(/^Orders/);
});

test.each(formulas)(
  "the formula of %s calls functions that exist over columns that exist",
  (_, formula) => {
    for (const [, id] of formula.matchAll(/CRM\.([A-Z.]+)\(/g))
      expect(functions.has(id!)).toBe(true);
    const columns = [...formula.matchAll(/(CRM_Data_\w+)\[(\w+)\]/g)];
    expect(columns.length).toBeGreaterThan(0);
    for (const [, table, column] of columns)
      expect((DATA_TABLES as Record<string, readonly string[]>)[table!]).toContain(column);
    expect(formula).not.toContain("@");
  }
);

test("a KPI that has a function of its name is live by it, unless its inputs are elsewhere", () => {
  const elsewhere = ["CLV", "LTVCAC", "PAYBACK", "COEFFICIENT"];
  const byName = Object.keys(KPIS).filter((id) => functions.has(id) && !elsewhere.includes(id));
  for (const id of byName)
    expect([id, formulas.find(([kpi]) => kpi === id)?.[1]]).toEqual([
      id,
      expect.stringContaining(`CRM.${id}`),
    ]);
});
