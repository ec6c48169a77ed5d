import {
  ARTICLE_COMPONENTS,
  type Component,
  COMPONENTS,
  FRACTIONS,
} from "../../catalog/coefficient/components";
import { cellName, fixedName } from "../formulas/cellName";
import { settingOf } from "../formulas/settingOf";
import { textLiteral } from "../formulas/textLiteral";
import type { CoefficientSheet } from "../facts";
import type { Formula, Place, PlannedCell } from "../plan";
import type { SettingKey } from "../targets/settingKeys";
import { BENCHMARK_KEYS, WEIGHT_KEYS } from "./settings";

/** Columns of the block, from its first. */
export const COLUMN = {
  component: 0,
  actual: 1,
  previous: 2,
  benchmark: 3,
  ratio: 4,
  weight: 5,
  logPoints: 6,
  presets: 7,
} as const;

export const HEADER_ROW = 2;
export const FIRST_ROW = HEADER_ROW + 1;
export const PRODUCT_ROW = FIRST_ROW + COMPONENTS.length;
export const INDEX_ROW = PRODUCT_ROW + 1;

/** Names of cells in the block as its formulas see them. */
export function cellsOf({ row, column }: Place) {
  const at = (line: number, of: keyof typeof COLUMN): string =>
    cellName(row + line, column + COLUMN[of]);
  const rows = (of: keyof typeof COLUMN, count: number): string =>
    `${at(FIRST_ROW, of)}:${at(FIRST_ROW + count - 1, of)}`;
  const presets = (line: number, count: number): string => {
    const first = fixedName(row + line, column + COLUMN.presets);
    return `${first}:${fixedName(row + line, column + COLUMN.presets + count - 1)}`;
  };
  return { at, rows, presets };
}

type Cells = ReturnType<typeof cellsOf>;

const formula = (body: string): Formula => ({ formula: `=${body}` });

/** A number of the settings, or words where there is none. */
function setting(
  key: SettingKey,
  { text }: CoefficientSheet,
  shown = (value: string) => value
): Formula {
  const value = settingOf(key, text);
  const missing = textLiteral(text.coefficient.missing);
  return formula(`IFERROR(IF(ISNUMBER(${value}),${shown(value)},${missing}),${missing})`);
}

/** The value of a component; safety is what the risk rate of the settings leaves. */
export const valueCell = (
  component: Component,
  period: "actual" | "previous",
  facts: CoefficientSheet
): PlannedCell =>
  component === "safety"
    ? setting("risk_rate", facts, (risk) => `1-${risk}`)
    : (facts.coefficient[period][component] ?? "");

export const benchmarkCell = (component: Component, facts: CoefficientSheet): Formula =>
  setting(
    BENCHMARK_KEYS[component],
    facts,
    component === "safety" ? (risk) => `1-${risk}` : undefined
  );

/** A benchmark that its value can be divided by: of a fraction a fraction, so that 60 never stands below 0.85. */
function fits(component: Component, benchmark: string): string {
  const isPositive = `ISNUMBER(${benchmark}),${benchmark}>0`;
  return FRACTIONS.has(component) ? `AND(${isPositive},${benchmark}<=1)` : `AND(${isPositive})`;
}

/** Value over benchmark; empty where one is missing or their units differ. */
export function ratioCell(component: Component, line: number, { at }: Cells): Formula {
  const [value, benchmark] = [at(line, "actual"), at(line, "benchmark")];
  const both = `AND(ISNUMBER(${value}),${fits(component, benchmark)})`;
  return formula(`IF(${both},IF(${value}>=0,${value}/${benchmark},""),"")`);
}

/** The weight with which a component takes part: the analyst's, else the preset's; empty where it does not. */
export function weightCell(
  component: Component,
  line: number,
  presets: number,
  { at, presets: row }: Cells,
  { text }: CoefficientSheet
): Formula {
  const own = settingOf(WEIGHT_KEYS[component], text);
  const words = row(HEADER_ROW, presets);
  const chosen = `MATCH(${settingOf("coefficient_preset", text)},${words},0)`;
  const weight = `IF(ISNUMBER(${own}),${own},INDEX(${row(line, presets)},1,${chosen}))`;
  return formula(`IFERROR(IF(AND(ISNUMBER(${at(line, "ratio")}),${weight}>0),${weight},""),"")`);
}

/** What a component adds to 100 · ln(index). The one place that needs LN: no other function gives logarithms. */
export function logPointsCell(line: number, { at, rows }: Cells): Formula {
  const share = `${at(line, "weight")}/SUM(${rows("weight", COMPONENTS.length)})`;
  return formula(
    `IF(ISNUMBER(${at(line, "weight")}),IFERROR(100*${share}*LN(${at(line, "ratio")}),""),"")`
  );
}

const ARTICLE_ROWS = ARTICLE_COMPONENTS.map((_, i) => FIRST_ROW + i);

/** The article's product over the benchmark product; empty unless all six are there and in one unit. */
export function productCell(period: "actual" | "previous", { at, rows }: Cells): Formula {
  const values = rows(period, ARTICLE_COMPONENTS.length);
  const fit = ARTICLE_COMPONENTS.map((component, i) =>
    fits(component, at(ARTICLE_ROWS[i]!, "benchmark"))
  );
  const product = (of: "actual" | "previous" | "benchmark"): string =>
    ARTICLE_ROWS.map((line) => at(line, of)).join("*");
  const all = `AND(COUNT(${values})=${ARTICLE_ROWS.length},${fit.join(",")})`;
  return formula(`IF(${all},${product(period)}/(${product("benchmark")}),"")`);
}

/** Π ratio^(w/Σw) over the components that take part. */
export function indexCell({ at, rows }: Cells): Formula {
  const weights = rows("weight", COMPONENTS.length);
  const factors = COMPONENTS.map((_, i) => {
    const [ratio, weight] = [at(FIRST_ROW + i, "ratio"), at(FIRST_ROW + i, "weight")];
    return `IF(ISNUMBER(${weight}),${ratio}^(${weight}/SUM(${weights})),1)`;
  });
  return formula(`IF(COUNT(${weights})=0,"",${factors.join("*")})`);
}

/** Why the coefficient is empty, in words, or that it follows its inputs. */
export function productNote({ at }: Cells, { text }: CoefficientSheet): Formula {
  const misfits = ARTICLE_COMPONENTS.map((component, i) => {
    const benchmark = at(ARTICLE_ROWS[i]!, "benchmark");
    return `AND(ISNUMBER(${benchmark}),NOT(${fits(component, benchmark)}))`;
  });
  const { units, incomplete, native } = text.coefficient;
  const isComplete = `ISNUMBER(${at(PRODUCT_ROW, "actual")})`;
  return formula(
    `IF(OR(${misfits.join(",")}),${textLiteral(units)},IF(${isComplete},${textLiteral(native)},${textLiteral(incomplete)}))`
  );
}

/** How many of the weighted components take part in the index. */
export function indexNote(presets: number, cells: Cells, { text }: CoefficientSheet): Formula {
  const known = `ISNUMBER(MATCH(${settingOf("coefficient_preset", text)},${cells.presets(HEADER_ROW, presets)},0))`;
  const parts = `COUNT(${cells.rows("weight", COMPONENTS.length)})`;
  const { taking, wrongPreset } = text.coefficient;
  return formula(`IF(${known},${textLiteral(taking)}&${parts},${textLiteral(wrongPreset)})`);
}
