import { SEGMENTS } from "../../src/calc/behaviour/segments";
import { KPI_GROUPS, KPI_LIST, KPIS } from "../../src/catalog/kpis";
import { kpiTexts } from "../../src/i18n/kpis";
import { LANGUAGES } from "../../src/i18n/language";

test("the KPIs from orders have the ids that workbooks refer to, in the order of the scorecard", () => {
  expect(KPI_LIST.map(([id]) => id)).toEqual([
    ...["REVENUE", "ORDERS", "CUSTOMERS", "NEWCUSTOMERS", "AOV", "FREQ", "ARPU", "REPEAT"],
    ...["RETENTION.ACTIVE", "CLV"],
  ]);
});

test("the weights of all KPIs add up to 1", () => {
  expect(KPI_LIST.reduce((sum, [, { weight }]) => sum + weight, 0)).toBeCloseTo(1, 12);
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
