import { SEGMENTS } from "../../src/calc/behaviour/segments";
import { KPI_GROUPS, KPI_LIST, KPIS } from "../../src/catalog/kpis";
import type { TableKind } from "../../src/catalog/sources";
import { kpiTexts } from "../../src/i18n/kpis";
import { LANGUAGES } from "../../src/i18n/language";

/** KPIs that a source with only the columns that every one of its kind has can feed. */
const fedBy = (kind: TableKind, roles: readonly string[]) =>
  KPI_LIST.filter(([, { needs }]) =>
    needs.some((set) =>
      set.every((need) => need.kind === kind && need.roles.every((role) => roles.includes(role)))
    )
  );

test.each([
  [
    "subscriptions",
    ["customer", "start", "end", "mrr"],
    ["RETENTION", "CHURN", "GRR", "NRR", "QUICKRATIO", "UPSELL"],
  ],
  [
    "survey",
    ["date", "recommend", "satisfaction", "effort"],
    ["NPS", "CSAT", "CES", "RESPONSERATE"],
  ],
  [
    "tickets",
    ["opened", "responded", "closed", "contacts"],
    ["COMPLAINT", "HANDLETIME", "RESPONSE", "FCR"],
  ],
] as const)("%s feed the KPIs of their functions", (kind, roles, ids) => {
  const fed = fedBy(kind, roles).map(([id]) => id);
  expect(fed.filter((id) => (ids as readonly string[]).includes(id))).toEqual(ids);
});

test("the KPIs that an order log alone has a weight for share it as before there were other sources", () => {
  const weighted = fedBy("orders", ["customer", "date", "order", "amount"]).filter(
    ([, { weight }]) => weight > 0
  );
  expect(weighted.map(([id]) => id)).toEqual([
    ...["REVENUE", "ORDERS", "CUSTOMERS", "NEWCUSTOMERS", "AOV", "FREQ", "ARPU", "REPEAT"],
    ...["RETENTION.ACTIVE", "CLV"],
  ]);
  expect(weighted.reduce((sum, [, { weight }]) => sum + weight, 0)).toBeCloseTo(1, 12);
});

test("every group has a KPI, and KPIs of a group stand together", () => {
  const groups = KPI_LIST.map(([, { group }]) => group);
  const runs = groups.filter((group, i) => group !== groups[i - 1]);
  expect(runs).toEqual(KPI_GROUPS.filter((group) => groups.includes(group)));
});

test("rates are tested as proportions and means as means; totals have no test", () => {
  expect(KPIS.REPEAT.changeTest).toBe("newcombe");
  expect(KPIS.AOV.changeTest).toBe("welch");
  expect(KPIS.REVENUE.changeTest).toBeNull();
});

describe.each(LANGUAGES)("in %s", (language) => {
  const { kpis, groups, segments } = kpiTexts[language];

  test("no two KPIs, groups or segments have the same name", () => {
    const names = (texts: readonly string[]) => expect(new Set(texts).size).toBe(texts.length);
    names(Object.values(kpis).map(({ name }) => name));
    names(Object.values(groups));
    names(Object.values(segments));
  });

  test("every KPI says how it is computed, in a sentence", () => {
    for (const { explanation } of Object.values(kpis)) expect(explanation).toMatch(/^.{8,}[.。]$/);
  });

  test("every segment has a name", () => {
    expect(Object.keys(segments)).toEqual(SEGMENTS.map(({ name }) => name));
  });
});

test("traditional Chinese has its own terms, not converted ones", () => {
  expect(kpiTexts["zh-TW"].kpis.REPEAT.name).toBe("回購率");
  expect(kpiTexts["zh-CN"].kpis.REPEAT.name).toBe("复购率");
});

test("revenue per order and per customer are never called the same", () => {
  // 客单价 means either of the two in Chinese retail, so the simplified text avoids it.
  expect(JSON.stringify(kpiTexts["zh-CN"])).not.toContain("客单价");
});
