import { area, PLAIN } from "../block/areas";
import type { BlockSpec } from "../block/blockSpec";
import type { DealSheet } from "../facts";
import { cellName } from "../formulas/cellName";
import { settingOf } from "../formulas/settingOf";
import { textLiteral } from "../formulas/textLiteral";
import { BLOCK } from "../names";
import type { Formula, Place, PlannedCell } from "../plan";
import { COUNT, MONEY, RATIO, SHARE } from "../style/numberFormats";
import { PALETTE } from "../style/palette";

const COLUMNS = 4;
const FIRST_ROW = 2;
const ROW_FORMATS = {
  open: COUNT,
  amount: MONEY,
  weighted: MONEY,
  quota: MONEY,
  coverage: RATIO,
  winRate: SHARE,
  unknown: COUNT,
} as const;
type Line = keyof typeof ROW_FORMATS;
const LINES = Object.keys(ROW_FORMATS) as readonly Line[];

const cellOf = (line: Line, place: Place): string =>
  cellName(place.row + FIRST_ROW + LINES.indexOf(line), place.column + 1);

function quota({ text }: DealSheet): Formula {
  const setting = settingOf("quota", text);
  const missing = textLiteral(text.pipeline.missing);
  return { formula: `=IFERROR(IF(ISNUMBER(${setting}),${setting},${missing}),${missing})` };
}

function coverage(place: Place): Formula {
  const [amount, quotaCell] = [cellOf("amount", place), cellOf("quota", place)];
  return {
    formula: `=IF(COUNT(${amount},${quotaCell})=2,IF(${quotaCell}>0,${amount}/${quotaCell},""),"")`,
  };
}

const share = (decided: { readonly k: number; readonly n: number } | null): PlannedCell =>
  decided === null || decided.n === 0 ? "" : decided.k / decided.n;

/** Values of now and, where the data know them, of the previous period. */
function values(facts: DealSheet, place: Place): Record<Line, readonly PlannedCell[]> {
  const { pipeline, decided } = facts.deals;
  const money = (amount: number): PlannedCell => (pipeline.deals === 0 ? "" : amount);
  return {
    open: [pipeline.deals, ""],
    amount: [money(pipeline.open), ""],
    weighted: [money(pipeline.weighted), ""],
    quota: [quota(facts), ""],
    coverage: [coverage(place), ""],
    winRate: [share(decided.actual), share(decided.previous)],
    unknown: [pipeline.unknown, ""],
  };
}

/** Open deals, how far they cover the quota, and how many deals are won; quota and coverage are formulas. */
export function pipelineBlock(facts: DealSheet): BlockSpec {
  const { pipeline: text } = facts.text;
  return {
    name: BLOCK.pipeline,
    sheet: "detail",
    column: 0,
    gap: 2,
    rows: FIRST_ROW + LINES.length,
    columns: COLUMNS,
    build: (place) => {
      const cells = values(facts, place);
      return {
        ...PLAIN,
        cells: [
          [text.title],
          [text.measure, text.actual, text.previous, text.from],
          ...LINES.map((line) => [
            text.lines[line],
            ...cells[line],
            text.about[line](facts.sheetNames.targets),
          ]),
        ],
        formats: LINES.map((line, i) => ({
          area: area(FIRST_ROW + i, 1, 1, 2),
          numberFormat: ROW_FORMATS[line],
        })),
        styles: [
          { area: area(0, 0), style: { bold: true, size: 12, color: PALETTE.ink } },
          { area: area(1, 0, 1, COLUMNS), style: { bold: true, borderBottom: PALETTE.line } },
          { area: area(1, 1, 1 + LINES.length, 2), style: { align: "Right" } },
          { area: area(FIRST_ROW, 3, LINES.length), style: { color: PALETTE.quiet } },
          { area: area(1, 3, 1 + LINES.length), style: { align: "Left", indent: 1 } },
        ],
      };
    },
  };
}
