import { LANGUAGES, type Language } from "../../src/i18n/language";
import { emptyWorkbook } from "../../src/sheet/existing";
import { TABLE } from "../../src/sheet/names";
import type { PlannedBlock, PlannedCell, WorkbookPlan } from "../../src/sheet/plan";
import { planWorkbook } from "../../src/sheet/planWorkbook";
import { SCORECARD_COLUMNS } from "../../src/sheet/scorecard/columns";
import { scored } from "../../src/sheet/scorecard/scored";
import { settingTable } from "../../src/sheet/targets/settingsTable";
import { sampleFacts } from "./sampleFacts";

function planOf(language: Language = "en", facts = sampleFacts(language)): WorkbookPlan {
  return planWorkbook(facts, scored(facts), settingTable([], {}), emptyWorkbook([]));
}

function blockOf(plan: WorkbookPlan, name: string): PlannedBlock {
  const block = plan.blocks.find((other) => other.name === name);
  if (block === undefined) throw new Error(`No block ${name}`);
  return block;
}

const isFormula = (cell: PlannedCell): cell is { formula: string } =>
  typeof cell === "object" && cell !== null;
const formulas = (plan: WorkbookPlan): string[] =>
  plan.blocks.flatMap(({ cells }) =>
    cells
      .flat()
      .filter(isFormula)
      .map(({ formula }) => formula)
  );

/** KPI-SHEET.md, "What is written". */
const ALLOWED = new Set(
  "SUM SUMPRODUCT SUMIFS COUNTIFS AVERAGEIFS COUNT IF IFERROR AND OR NOT INDEX MATCH CHOOSE MIN MAX ABS ROUND ISNUMBER TEXT".split(
    " "
  )
);

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

test("the scorecard has the columns of the contract, in their order", () => {
  expect(blockOf(planOf(), TABLE.scorecard).cells[0]).toEqual(
    "id,group,KPI,unit,actual,target,gap,gap %,previous,change,attainment,weight,points,status,low,high,n,signal,owner,comment".split(
      ","
    )
  );
});

test("the targets have the columns of the contract, in their order", () => {
  expect(blockOf(planOf(), TABLE.targets).cells[0]).toEqual(
    "id,KPI,goal,active,direction,target,basis,weight,green_from,amber_from,cap,worst,best,owner,note,source".split(
      ","
    )
  );
});

describe.each(LANGUAGES)("formulas in %s", (language) => {
  const all = formulas(planOf(language)).map(withoutTexts);

  test("use the allowed functions only", () => {
    const used = new Set(
      all.flatMap((formula) => [...formula.matchAll(/([A-Z.]+)\(/g)].map(([, name]) => name))
    );
    expect([...used].filter((name) => !ALLOWED.has(name ?? ""))).toEqual([]);
    expect(used.size).toBeGreaterThan(8);
  });

  test("have no implicit intersection and stay far below the length Excel takes", () => {
    expect(all.filter((formula) => formula.includes("@"))).toEqual([]);
    expect(Math.max(...all.map(({ length }) => length))).toBeLessThan(4000);
  });

  test("name columns by headers that exist", () => {
    const plan = planOf(language);
    const headers = new Set(
      plan.blocks
        .filter(({ table }) => table !== undefined)
        .flatMap(({ name, cells }) =>
          (cells[0] ?? []).map((header) => `${name}[${String(header)}]`)
        )
    );
    const named = formulas(plan).flatMap(
      (formula) => withoutTexts(formula).match(/CRM_\w+\[[^\]]+\]/g) ?? []
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => !headers.has(name))).toEqual([]);
  });
});

test("a plan has the same shape in every language: only its texts differ", () => {
  const shape = (language: Language) =>
    planOf(language).blocks.map(({ name, place, cells, formats, styles }) => ({
      name,
      place: { ...place, sheet: "" },
      kinds: cells.map((row) => row.map((cell) => (isFormula(cell) ? "formula" : typeof cell))),
      areas: [formats.map(({ area }) => area), styles.map(({ area }) => area)],
    }));
  expect(shape("zh-CN")).toEqual(shape("en"));
  expect(shape("zh-TW")).toEqual(shape("en"));
});

test("blocks of a sheet do not overlap, and each fits its place", () => {
  const { blocks } = planOf();
  const cellsOf = ({ place }: PlannedBlock) =>
    Array.from({ length: place.rows * place.columns }, (_, i) =>
      [
        place.sheet,
        place.row + Math.floor(i / place.columns),
        place.column + (i % place.columns),
      ].join(":")
    );
  const all = blocks.flatMap(cellsOf);
  expect(new Set(all).size).toBe(all.length);
  for (const { cells, place, name } of blocks) {
    expect([name, cells.length <= place.rows]).toEqual([name, true]);
    expect([name, cells.every((row) => row.length <= place.columns)]).toEqual([name, true]);
  }
});

test("the summary is one landscape page wide with all its blocks on it", () => {
  const plan = planOf();
  const summary = plan.sheets.find(({ key }) => key === "summary");
  const rows = plan.blocks.filter(({ place }) => place.sheet === summary?.name);
  expect(summary?.page.lastColumn).toBe(SCORECARD_COLUMNS.length - 1);
  expect(summary?.page.lastRow).toBe(
    Math.max(...rows.map(({ place }) => place.row + place.rows - 1))
  );
});

test("the scorecard's header is repeated where the scorecard may run over pages, not above charts alone", () => {
  const facts = sampleFacts();
  const titleRow = (kpis: number): number | null | undefined => {
    const many = Array.from({ length: kpis }, (_, i) => facts.kpis[i % facts.kpis.length]!);
    const plan = planOf("en", { ...facts, kpis: many });
    return plan.sheets.find(({ key }) => key === "summary")?.page.titleRow;
  };
  expect(titleRow(4)).toBeNull();
  expect(titleRow(100)).toBe(blockOf(planOf(), TABLE.scorecard).place.row);
});

test("low, high, n, weight and points are folded away", () => {
  const folded = planOf().sheets.flatMap(({ columnGroups }) =>
    columnGroups.flatMap(({ from, to }) => SCORECARD_COLUMNS.slice(from, to + 1))
  );
  expect([...folded].sort()).toEqual(["high", "low", "n", "points", "weight"]);
});

test("gaps of rates are in percentage points and say so, money has its currency as unit", () => {
  const facts = sampleFacts("en", { settings: { currency: "USD" } });
  const block = blockOf(planOf("en", facts), TABLE.scorecard);
  const line = facts.kpis.findIndex(({ id }) => id === "REPEAT") + 1;
  const gap = block.cells[line]?.[6];
  expect(gap).toEqual({ formula: expect.stringContaining("*100") as unknown });
  const format = block.formats.filter(({ area }) => area.row === line && area.column === 6);
  expect(format.map(({ numberFormat }) => numberFormat)).toEqual(['+0.0" pp";-0.0" pp";0.0" pp"']);
  expect(block.cells[1]?.[3]).toBe("USD");
});

test("cohorts show rates of complete months; what is not over or not observed is empty", () => {
  const facts = { ...sampleFacts(), asOf: 40870 };
  const cells = blockOf(planOf("en", facts), "CRM_Block_Cohort").cells;
  // As of 23 November 2011 the November cohort and every customer's November are not over.
  expect(cells.slice(3).map((row) => row.slice(0, 3))).toEqual([
    ["All cohorts", 40, ""],
    ["2011-10", 40, ""],
  ]);
  const later = blockOf(planOf(), "CRM_Block_Cohort").cells;
  expect(later.slice(4).map((row) => row.slice(0, 4))).toEqual([
    ["2011-10", 40, 0.5, ""],
    ["2011-11", 10, "", ""],
  ]);
});

test("every chart says in one sentence what it shows, in the cell under it", () => {
  const plan = planOf();
  for (const chart of plan.sheets.flatMap(({ charts }) => charts)) {
    const { row, column, rows } = chart.area;
    const below = blockOf(plan, chart.over).cells[row + rows]?.[column];
    expect(below).toBe(chart.summary);
    expect(chart.summary).toMatch(/\.$/);
    expect(chart.valueAxisTitle && chart.categoryAxisTitle && chart.title).not.toBe("");
  }
});

test("the running month is a series of its own", () => {
  const [, ...lines] = blockOf(planOf(), "CRM_Block_TrendData").cells;
  expect(lines[2]).toEqual(["2011-11", 1200, ""]);
  expect(lines[3]).toEqual(["2011-12", "", 10]);
});
