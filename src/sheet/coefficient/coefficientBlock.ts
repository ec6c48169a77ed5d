import {
  type Component,
  COMPONENTS,
  PRESET_WEIGHTS,
  PRESETS,
} from "../../catalog/coefficient/components";
import { area, PLAIN } from "../block/areas";
import type { BlockSpec } from "../block/blockSpec";
import type { CoefficientSheet } from "../facts";
import { BLOCK, RESULT } from "../names";
import type { BlockContent, Place, PlannedCell } from "../plan";
import { MONEY, RATIO, SHARE } from "../style/numberFormats";
import { PALETTE } from "../style/palette";
import {
  benchmarkCell,
  cellsOf,
  COLUMN,
  FIRST_ROW,
  HEADER_ROW,
  INDEX_ROW,
  indexCell,
  indexNote,
  logPointsCell,
  PRODUCT_ROW,
  productCell,
  productNote,
  ratioCell,
  valueCell,
  weightCell,
} from "./cells";

const COLUMNS = COLUMN.presets + PRESETS.length;
const LOG_POINTS = "+0.0;-0.0;0.0";

const FORMATS = {
  satisfaction: SHARE,
  loyalty: SHARE,
  conversion: SHARE,
  frequency: RATIO,
  averageOrder: MONEY,
  safety: SHARE,
} as const satisfies Record<Component, string>;

type Cells = ReturnType<typeof cellsOf>;

function header({ text }: CoefficientSheet): PlannedCell[] {
  const { coefficient: words } = text;
  const columns = (
    ["component", "actual", "previous", "benchmark", "ratio", "weight"] as const
  ).map((name) => words.columns[name]);
  // The settings name presets in English, and formulas look them up here.
  return [...columns, words.columns.logPoints, ...PRESETS];
}

const componentRow = (
  component: Component,
  line: number,
  cells: Cells,
  facts: CoefficientSheet
): PlannedCell[] => [
  facts.text.coefficient.components[component],
  valueCell(component, "actual", facts),
  valueCell(component, "previous", facts),
  benchmarkCell(component, facts),
  ratioCell(component, line, cells),
  weightCell(component, line, PRESETS.length, cells, facts),
  logPointsCell(line, cells),
  ...PRESETS.map((preset) => PRESET_WEIGHTS[preset][component]),
];

function cellsAt(place: Place, facts: CoefficientSheet): PlannedCell[][] {
  const cells = cellsOf(place);
  const { coefficient: words } = facts.text;
  return [
    [words.title],
    [words.explain(facts.sheetNames.targets)],
    header(facts),
    ...COMPONENTS.map((component, i) => componentRow(component, FIRST_ROW + i, cells, facts)),
    [
      words.product,
      productCell("actual", cells),
      productCell("previous", cells),
      "",
      productNote(cells, facts),
    ],
    [words.index, indexCell(cells), "", "", indexNote(PRESETS.length, cells, facts)],
  ];
}

const FORMAT_AREAS: BlockContent["formats"] = [
  ...COMPONENTS.map((component, i) => ({
    area: area(FIRST_ROW + i, COLUMN.actual, 1, 3),
    numberFormat: FORMATS[component],
  })),
  { area: area(FIRST_ROW, COLUMN.ratio, COMPONENTS.length, 2), numberFormat: RATIO },
  { area: area(FIRST_ROW, COLUMN.logPoints, COMPONENTS.length), numberFormat: LOG_POINTS },
  {
    area: area(FIRST_ROW, COLUMN.presets, COMPONENTS.length, PRESETS.length),
    numberFormat: "0.0",
  },
  { area: area(PRODUCT_ROW, COLUMN.actual, 2, 2), numberFormat: "0.000" },
];

const STYLES: BlockContent["styles"] = [
  { area: area(0, 0), style: { bold: true, size: 12, color: PALETTE.ink } },
  { area: area(1, 0), style: { color: PALETTE.quiet } },
  { area: area(HEADER_ROW, 0, 1, COLUMNS), style: { bold: true, borderBottom: PALETTE.line } },
  {
    area: area(HEADER_ROW, 1, COMPONENTS.length + 1, COLUMNS - 1),
    style: { align: "Right" },
  },
  {
    area: area(FIRST_ROW, COLUMN.presets, COMPONENTS.length, PRESETS.length),
    style: { color: PALETTE.quiet },
  },
  {
    area: area(FIRST_ROW, COLUMN.previous, COMPONENTS.length + 1),
    style: { color: PALETTE.quiet },
  },
  { area: area(PRODUCT_ROW, 0, 1, COLUMNS), style: { borderTop: PALETTE.line } },
  { area: area(PRODUCT_ROW, 0, 2, 2), style: { bold: true } },
  { area: area(PRODUCT_ROW, COLUMN.ratio, 2), style: { color: PALETTE.quiet } },
];

/**
 * The coefficient with its inputs in view: the article's product over the benchmark product, which the scorecard reads
 * from here, and the index form with the weights of the chosen preset.
 */
export const coefficientBlock = (facts: CoefficientSheet): BlockSpec => ({
  name: BLOCK.coefficient,
  sheet: "detail",
  column: 0,
  gap: 2,
  rows: INDEX_ROW + 1,
  columns: COLUMNS,
  build: (place) => ({
    ...PLAIN,
    cells: cellsAt(place, facts),
    formats: FORMAT_AREAS,
    styles: STYLES,
    names: [
      { name: RESULT.coefficient, area: area(PRODUCT_ROW, COLUMN.actual) },
      { name: RESULT.coefficientPrevious, area: area(PRODUCT_ROW, COLUMN.previous) },
      { name: RESULT.coefficientIndex, area: area(INDEX_ROW, COLUMN.actual) },
      { name: RESULT.logPoints, area: area(FIRST_ROW, COLUMN.logPoints, COMPONENTS.length) },
    ],
  }),
});
