import { periodFacts } from "../../src/catalog/periodFacts";
import { NO_SETTINGS } from "../../src/catalog/settings";
import { serviceSummary } from "../../src/catalog/serviceSummary";
import { surveySummary } from "../../src/catalog/surveySummary";
import { LANGUAGES, type Language } from "../../src/i18n/language";
import { customerResults } from "../../src/sheet/results/customerResults";
import type { SheetFacts } from "../../src/sheet/facts";
import { BLOCK, CHART } from "../../src/sheet/names";
import type { PlannedCell } from "../../src/sheet/plan";
import {
  customerBlocks,
  customerCharts,
  customerDataBlocks,
} from "../../src/sheet/sheets/customerBlocks";
import { daysFromTo } from "../support/kpiOf";
import { type AnswerRow, surveySource, ticketSource } from "../support/sourceRows";
import { sampleFacts } from "./sampleFacts";

/** November and October 2011, the months of the sample. */
const [START, END] = [40848, 40877];
const PERIOD = daysFromTo(START, END);
const BEFORE = daysFromTo(40817, 40847);
const SPAN = { first: 40800, last: END };

const answers = (count: number, score: number, satisfaction: number, date = START): AnswerRow[] =>
  Array.from({ length: count }, () => [date, score, satisfaction] as const);

/** 19 promoters, 8 passives and 9 detractors in November, and one passive in October. */
const survey = surveySource(
  [...answers(19, 10, 5), ...answers(8, 8, 4), ...answers(9, 2, 1), ...answers(1, 7, 3, 40820)],
  SPAN
);
const tickets = ticketSource(
  [
    { opened: 40820, responded: 40820.25, closed: 40821 },
    { opened: START, responded: START + 0.25, closed: START + 1 },
    { opened: START + 1, responded: START + 1.5, closed: START + 3, complaint: false },
    { opened: START + 2, responded: START + 5 },
    { opened: END + 0.5 },
  ],
  SPAN
);

function factsWith(language: Language = "en", slaHours: number | null = 24): SheetFacts {
  const sources = { data: { survey, tickets }, purchases: null };
  const settings = { ...NO_SETTINGS, surveysSent: 144, slaHours };
  const actual = periodFacts(sources, PERIOD, settings);
  const before = periodFacts(sources, BEFORE, { ...settings, surveysSent: null });
  const given = slaHours === null ? {} : { sla_hours: slaHours };
  return {
    ...sampleFacts(language, { settings: given }),
    survey: surveySummary(actual, before),
    service: serviceSummary(tickets, actual, before),
    coefficient: {
      actual: { satisfaction: 0.75, loyalty: 0.5, conversion: 0.2, frequency: 2, averageOrder: 30 },
      previous: {
        ...{ satisfaction: null, loyalty: null, conversion: null },
        ...{ frequency: null, averageOrder: null },
      },
    },
  };
}

function cellsOf(name: string, facts = factsWith()): readonly (readonly PlannedCell[])[] {
  const spec = [...customerBlocks(facts), ...customerDataBlocks(facts)].find(
    (block) => block.name === name
  );
  if (spec === undefined) throw new Error(`No block ${name}`);
  const { column, rows, columns } = spec;
  return spec.build({ sheet: "KPI Detail", row: 4, column, rows, columns }).cells;
}

/** Actual and previous of the line that begins with a label. */
const line = (name: string, label: string, facts = factsWith()) =>
  cellsOf(name, facts)
    .find(([first]) => first === label)!
    .slice(1, 3)
    .map((cell) => (typeof cell === "number" ? Math.round(cell * 1e4) / 1e4 : cell));

test("the survey shows the net promoter score with its limits and shares, this period and the one before", () => {
  const shown = (label: string) => line(BLOCK.survey, label);
  expect(shown("Net promoter score")).toEqual([27.7778, 0]);
  // DOMAIN.md 6.7.
  expect(shown("Lower 95% limit")[0]).toBeCloseTo(-0.44, 2);
  expect(shown("Upper 95% limit")[0]).toBeCloseTo(51.72, 2);
  expect(shown("Answers")).toEqual([36, 1]);
  expect(shown("Promoters (9 and 10)")).toEqual([0.5278, 0]);
  expect(shown("Passives (7 and 8)")).toEqual([0.2222, 1]);
  expect(shown("Detractors (0 to 6)")).toEqual([0.25, 0]);
});

test("the response rate is that of the period alone: how many were sent before is not known", () => {
  expect(line(BLOCK.survey, "Response rate")).toEqual([0.25, ""]);
});

test("the bars of the survey are its shares and the distribution of satisfaction", () => {
  const cells = cellsOf(BLOCK.surveyData);
  expect(cells[1]).toEqual(["Previous", 0, 1, 0]);
  expect(cells[2]).toEqual(["Actual", 9 / 36, 8 / 36, 19 / 36]);
  expect(cells.slice(5)).toEqual([
    ["1", 0, 9 / 36],
    ["2", 0, 0],
    ["3", 1, 0],
    ["4", 0, 8 / 36],
    ["5", 0, 19 / 36],
  ]);
});

test("service shows censored medians with what is still open, and the share within the agreed time", () => {
  const shown = (label: string) => line(BLOCK.service, label);
  expect(shown("Complaints")).toEqual([3, 1]);
  // 24 and 48 hours, one open for 672 and one for 12 hours.
  expect(shown("Handling time, median hours")).toEqual([48, 24]);
  expect(shown("Still open at the end")).toEqual([2, 0]);
  expect(shown("Response time, median hours")).toEqual([12, 6]);
  expect(shown("Still unanswered at the end")).toEqual([1, 0]);
  // 6 and 12 hours are within 24, 72 are not, and the last ticket is 12 hours old.
  expect(shown("Answered within the agreed time")).toEqual([0.6667, 1]);
  expect(shown("Tickets for which that is decided")).toEqual([3, 1]);
});

test("without an agreed time the block says where to enter it", () => {
  const cells = cellsOf(BLOCK.service, factsWith("en", null));
  expect(line(BLOCK.service, "Answered within the agreed time", factsWith("en", null))).toEqual([
    "",
    "",
  ]);
  expect(cells.at(-1)).toEqual([
    "For the share answered within the agreed time, enter sla_hours on the sheet KPI Targets.",
  ]);
});

test("complaints are counted by month, months without one included", () => {
  expect(cellsOf(BLOCK.complaintData).slice(1)).toEqual([
    ["2011-09", 0, ""],
    ["2011-10", 1, ""],
    ["2011-11", 3, ""],
  ]);
});

/** The facts with a benchmark, so that the coefficient has a bar. */
function withBenchmark(facts: SheetFacts): SheetFacts {
  return { ...facts, settings: { ...facts.settings, benchmark_satisfaction: 0.6 } };
}

describe.each(LANGUAGES)("charts in %s", (language) => {
  const facts = withBenchmark(factsWith(language));
  const charts = customerCharts(facts);

  test("have a title, axis titles and a sentence that also stands below them", () => {
    expect(charts.map(({ name }) => name)).toEqual([
      ...[CHART.score, CHART.satisfaction, CHART.complaints, CHART.contributions],
    ]);
    for (const chart of charts) {
      expect([chart.title, chart.valueAxisTitle, chart.categoryAxisTitle]).not.toContain("");
      expect(chart.summary).toMatch(/[.。]$/);
      if (chart.name === CHART.contributions) continue;
      expect(cellsOf(chart.over, facts).at(-1)).toContain(chart.summary);
    }
  });

  test("lie inside their rooms and read helper ranges that are there", () => {
    const rooms = new Map(customerBlocks(facts).map((block) => [block.name, block]));
    const data = new Map(customerDataBlocks(facts).map((block) => [block.name, block]));
    for (const { over, area, data: of, series, categories } of charts) {
      expect(area.row + area.rows).toBeLessThan(rooms.get(over)!.rows);
      expect(area.column + area.columns).toBeLessThanOrEqual(rooms.get(over)!.columns);
      for (const { row, rows } of [categories, ...series.map(({ values }) => values)])
        expect(row + rows).toBeLessThanOrEqual(data.get(of)!.rows);
    }
  });
});

test.each(LANGUAGES)("without benchmarks a sentence stands for the bars, in %s", (language) => {
  const facts = factsWith(language);
  expect(customerCharts(facts).map(({ name }) => name)).not.toContain(CHART.contributions);
  const room = customerBlocks(facts).find(({ name }) => name === BLOCK.contributionChart);
  expect(room?.rows).toBe(2);
  const [, cell] = cellsOf(BLOCK.contributionChart, facts).flat();
  expect(cell).toHaveProperty("formula", expect.stringContaining(facts.sheetNames.targets));
});

test("formulas of the coefficient use the allowed functions, and LN for log points alone", () => {
  const allowed = "SUM IF IFERROR AND OR NOT INDEX MATCH COUNT ISNUMBER TEXT LN".split(" ");
  const cells = [BLOCK.coefficient, BLOCK.contributionChart, BLOCK.contributionData].flatMap(
    (name) => cellsOf(name).flat()
  );
  const formulas = cells.flatMap((cell) =>
    typeof cell === "object" && cell !== null ? [cell.formula.replace(/"(?:[^"]|"")*"/g, "")] : []
  );
  const used = formulas.map((formula) => [...formula.matchAll(/([A-Z]+)\(/g)].map(([, f]) => f!));
  expect(used.flat().filter((name) => !allowed.includes(name))).toEqual([]);
  expect(used.filter((names) => names.includes("LN"))).toHaveLength(6);
});

test("the results file has the numbers of the blocks", () => {
  const results = customerResults(factsWith());
  expect(results.survey?.actual).toMatchObject({
    ...{ promoters: 19, passives: 8, detractors: 9, responseRate: 0.25 },
    satisfaction: [9, 0, 0, 8, 19],
  });
  expect(results.service?.actual.handling).toMatchObject({ value: 48, n: 4, open: 2 });
  expect(results.service?.months[2]).toEqual({ month: "2011-11", complaints: 3 });
  expect(results.coefficient).toEqual({ preset: "general", index: null, components: {} });
});

test("without their sources there are no such blocks, charts or results", () => {
  const facts = sampleFacts();
  expect([customerBlocks(facts), customerCharts(facts), customerDataBlocks(facts)]).toEqual([
    ...[[], [], []],
  ]);
  expect(customerResults(facts)).toEqual({});
});
