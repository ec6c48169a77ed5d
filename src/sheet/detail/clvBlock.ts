import { area, PLAIN } from "../block/areas";
import type { BlockSpec } from "../block/blockSpec";
import type { OrderSheet } from "../facts";
import { cellName } from "../formulas/cellName";
import { settingOf } from "../formulas/settingOf";
import { textLiteral } from "../formulas/textLiteral";
import { BLOCK, RESULT } from "../names";
import { SETTING_RULES } from "../targets/settingRules";
import type { Formula, Place, PlannedCell } from "../plan";
import { MONEY, RATIO, SHARE } from "../style/numberFormats";
import { PALETTE } from "../style/palette";
import { valueText } from "../text/valueText";

/** Inputs that only the analyst knows, by their keys in `CRM_Settings`. */
const OWN_INPUTS = ["lifespan", "margin", "cac"] as const;

/** Columns of the block; the text columns are wide, the numbers stand between them. */
const COLUMNS = 4;
const FIRST_INPUT = 3;
const INPUTS = ["averagePurchase", "frequency", ...OWN_INPUTS] as const;
const RESULT_ROW = FIRST_INPUT + INPUTS.length;

const FORMATS = {
  averagePurchase: MONEY,
  frequency: RATIO,
  lifespan: RATIO,
  margin: SHARE,
  cac: MONEY,
} as const satisfies Record<(typeof INPUTS)[number], string>;

/** True for a setting within its range: a margin of 40 is not taken for 4,000 %. */
function rangeTest(key: (typeof OWN_INPUTS)[number], setting: string): string {
  const { from, to } = SETTING_RULES[key].number ?? {};
  const tests = [
    ...(from === undefined ? [] : [`${setting}>=${from}`]),
    ...(to === undefined ? [] : [`${setting}<=${to}`]),
  ];
  return `AND(${tests.join(",")})`;
}

/** An input of the analyst: edited in the settings, shown here; missing is said, not taken for 0. */
function ownInput(key: (typeof OWN_INPUTS)[number], { text }: OrderSheet): Formula {
  const setting = settingOf(key, text);
  const [missing, outside] = [text.clv.missing, text.clv.outOfRange].map(textLiteral);
  const number = `IF(${rangeTest(key, setting)},${setting},${outside})`;
  return { formula: `=IFERROR(IF(ISNUMBER(${setting}),${number},${missing}),${missing})` };
}

/** The article's formula over the five cells above; empty until all are numbers. */
function product(place: Place, column: number): Formula {
  const cell = (i: number): string => cellName(place.row + FIRST_INPUT + i, place.column + column);
  const [purchase, frequency, lifespan, margin, cac] = INPUTS.map((_, i) => cell(i));
  const range = `${cell(0)}:${cell(INPUTS.length - 1)}`;
  return {
    formula: `=IF(COUNT(${range})=${INPUTS.length},${purchase}*${frequency}*${lifespan}*${margin}-${cac},"")`,
  };
}

/** Where an input of the analyst is entered; for the lifespan also what the orders suggest. */
function sourceOf(key: (typeof OWN_INPUTS)[number], facts: OrderSheet): string {
  const { text, language, sheetNames, value } = facts;
  const years = value.actual.lifespanSuggestion ?? null;
  if (key !== "lifespan" || years === null) return text.clv.fromSettings(key, sheetNames.targets);
  return text.clv.suggested(key, sheetNames.targets, valueText(years, "ratio", language, ""));
}

function inputRows(facts: OrderSheet): PlannedCell[][] {
  const { clv } = facts.text;
  const { actual, previous } = facts.value;
  const fromOrders = (["averagePurchase", "frequency"] as const).map((key) => [
    clv[key],
    actual[key] ?? "",
    previous[key] ?? "",
    clv.fromData,
  ]);
  const fromAnalyst = OWN_INPUTS.map((key) => {
    const cell = ownInput(key, facts);
    return [clv[key], cell, cell, sourceOf(key, facts)];
  });
  return [...fromOrders, ...fromAnalyst];
}

/** Lifetime value with its five inputs in view; the scorecard's row reads the result from here. */
export function clvBlock(facts: OrderSheet): BlockSpec {
  const { clv } = facts.text;
  return {
    name: BLOCK.clv,
    sheet: "detail",
    column: 0,
    gap: 1,
    rows: RESULT_ROW + 1,
    columns: COLUMNS,
    build: (place) => ({
      ...PLAIN,
      cells: [
        [clv.title],
        [clv.formula],
        [clv.input, clv.actual, clv.previous, clv.from],
        ...inputRows(facts),
        [clv.result, product(place, 1), product(place, 2), clv.native],
      ],
      formats: [
        ...INPUTS.map((key, i) => ({
          area: area(FIRST_INPUT + i, 1, 1, 2),
          numberFormat: FORMATS[key],
        })),
        { area: area(RESULT_ROW, 1, 1, 2), numberFormat: MONEY },
      ],
      styles: [
        { area: area(0, 0), style: { bold: true, size: 12, color: PALETTE.ink } },
        { area: area(1, 0), style: { color: PALETTE.quiet } },
        { area: area(2, 0, 1, COLUMNS), style: { bold: true, borderBottom: PALETTE.line } },
        { area: area(2, 1, INPUTS.length + 2, 2), style: { align: "Right" } },
        { area: area(FIRST_INPUT, 3, INPUTS.length + 1), style: { color: PALETTE.quiet } },
        { area: area(2, 3, INPUTS.length + 2), style: { align: "Left", indent: 1 } },
        { area: area(RESULT_ROW, 0, 1, COLUMNS), style: { bold: true, borderTop: PALETTE.line } },
      ],
      names: [
        { name: RESULT.clv, area: area(RESULT_ROW, 1) },
        { name: RESULT.clvPrevious, area: area(RESULT_ROW, 2) },
      ],
    }),
  };
}
