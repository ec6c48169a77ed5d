import { LANGUAGES } from "../../src/i18n/language";
import { breakdownBlocks } from "../../src/sheet/breakdown/breakdownBlocks";
import { breakdownFacts } from "../../src/sheet/breakdown/breakdownFacts";
import type { SheetFacts } from "../../src/sheet/facts";
import { BLOCK } from "../../src/sheet/names";
import { resultsOf } from "../../src/sheet/results";
import { scored } from "../../src/sheet/scorecard/scored";
import { sampleFacts } from "./sampleFacts";

const PLACE = { sheet: "KPI Detail", row: 0, column: 0, rows: 8, columns: 14 };

const cellsOf = (facts: SheetFacts, band = 0) => breakdownBlocks(facts)[band]!.build(PLACE).cells;

test("the breakdown has a row per group below its total, n and the KPIs that can be split", () => {
  const [title, , headers, units, total, ...groups] = cellsOf(sampleFacts());
  expect(title).toEqual(["KPIs by Region"]);
  expect(headers).toEqual(["", "n", "Name of REVENUE", "Name of REPEAT"]);
  expect(units).toEqual(["", "", "money", "%"]);
  expect(total?.slice(0, 2)).toEqual(["All groups", 100]);
  expect(groups).toEqual([
    ["North", 50, 900, 0.5],
    ["7 others together", 40, 300, ""],
    ["without a value", 10, 0, ""],
  ]);
});

test("the total is the actual of the scorecard itself, and empty where that is empty", () => {
  const actual = 'INDEX(CRM_Scorecard[actual],MATCH("REPEAT",CRM_Scorecard[id],0))';
  expect(cellsOf(sampleFacts())[4]?.[3]).toEqual({
    formula: `=IFERROR(IF(ISNUMBER(${actual}),${actual},""),"")`,
  });
});

test("more KPIs than fit on a page go on in bands below, with the same groups", () => {
  const facts = sampleFacts();
  const ids = Array.from({ length: 27 }, (_, i) => `KPI${i}`);
  const many = {
    ...facts,
    kpis: ids.map((id) => ({ ...facts.kpis[0]!, id, name: id })),
    breakdown: { ...facts.breakdown!, kpis: ids as never },
  };
  const bands = breakdownBlocks(many);
  expect(bands.map(({ name }) => name)).toEqual([
    BLOCK.breakdown,
    BLOCK.breakdown2,
    BLOCK.breakdown3,
  ]);
  const names = bands.flatMap((_, i) => cellsOf(many, i)[i === 0 ? 2 : 0]!.slice(2));
  expect(names).toEqual(ids);
  expect(
    cellsOf(many, 2)
      .slice(2)
      .map(([label]) => label)
  ).toEqual(
    cellsOf(many)
      .slice(4)
      .map(([label]) => label)
  );
});

test.each(LANGUAGES)("the breakdown speaks %s", (language) => {
  const facts = sampleFacts(language);
  const cells = cellsOf(facts);
  expect([cells[0]?.[0], cells[4]?.[0], cells[6]?.[0], cells[7]?.[0]]).toEqual([
    facts.text.breakdown.title("Region"),
    facts.text.breakdown.total,
    facts.text.breakdown.others(7),
    facts.text.breakdown.missing,
  ]);
});

test("it is called after the columns of the sources that it splits, each named once", () => {
  const source = (kind: "orders" | "deals" | "survey", by: string) => ({
    kind,
    ref: { type: "table", name: kind } as const,
    mapping: {},
    headers: { by },
  });
  const request = {
    sources: [source("orders", "Region"), source("deals", "Region "), source("survey", "Area")],
    period: { kind: "month", at: 40848 } as const,
    language: "en" as const,
  };
  const split = { kinds: ["orders", "deals"] as const, kpis: [], groups: [] };
  expect(breakdownFacts(split, request, ", ")?.by).toBe("Region");
  expect(breakdownFacts({ ...split, kinds: ["orders", "survey"] }, request, ", ")?.by).toBe(
    "Region, Area"
  );
  expect(breakdownFacts(null, request, ", ")).toBeNull();
});

test("the results file has the groups with their numbers", () => {
  const facts = sampleFacts();
  const { breakdown } = resultsOf(facts, scored(facts)).blocks;
  expect(breakdown?.by).toBe("Region");
  expect(breakdown?.groups[1]).toEqual({
    kind: "others",
    label: "",
    n: 40,
    kpis: { REVENUE: 300, REPEAT: null },
  });
});
