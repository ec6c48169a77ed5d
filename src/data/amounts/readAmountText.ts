import { cleanText } from "../cells/cleanText";
import { anyWord, CURRENCY_OF } from "../dictionary/currencies";
import { MULTIPLIERS } from "../dictionary/multipliers";

/** What a text amount proves about the decimal mark of its column. */
export type DecimalEvidence = "none" | "point" | "comma";

/** A text amount under both decimal marks; NaN where it is no number. */
export interface AmountReading {
  readonly point: number;
  readonly comma: number;
  readonly evidence: DecimalEvidence;
  /** ISO code of the currency written beside it. */
  readonly currency: string | null;
}

const FACTORS: ReadonlyMap<string, number> = new Map([...MULTIPLIERS, ["%", 0.01]]);
const CURRENCY = anyWord(CURRENCY_OF.keys());
const SIGN = "[-+]?";
const AMOUNT = new RegExp(
  String.raw`^(\()?(${SIGN})(${CURRENCY})?(${SIGN})(\d[\d.,']*(?:e[-+]?\d+)?|\.\d+)` +
    String.raw`(${anyWord(FACTORS.keys())})?(${CURRENCY})?(-?)(\))?$`
);

const PLAIN = /^\d+(?:\.\d*)?(?:e[-+]?\d+)?$|^\.\d+$/;
const POINT_GROUPS = /^[1-9]\d{0,2}(?:[,']\d{3})+(?:\.\d*)?$/;
const COMMA_DECIMALS = /^\d+(?:,\d*)?$/;
const COMMA_GROUPS = /^[1-9]\d{0,2}(?:[.']\d{3})+(?:,\d*)?$/;

const pointNumber = (digits: string): number =>
  PLAIN.test(digits) || POINT_GROUPS.test(digits) ? Number(digits.replace(/[,']/g, "")) : NaN;

const commaNumber = (digits: string): number =>
  COMMA_DECIMALS.test(digits) || COMMA_GROUPS.test(digits)
    ? Number(digits.replace(/[.']/g, "").replace(",", "."))
    : NaN;

function evidenceOf(point: number, comma: number): DecimalEvidence {
  if (Number.isNaN(comma)) return Number.isNaN(point) ? "none" : "point";
  return Number.isNaN(point) ? "comma" : "none";
}

const UNREADABLE: AmountReading = { point: NaN, comma: NaN, evidence: "none", currency: null };

/** Without the last digit that a product in binary may miss: 0.35 亿 is 35000000, 85 % is 0.85. */
const scaled = (number: number, factor: number): number =>
  Math.abs(factor) === 1 ? number * factor : Number((number * factor).toPrecision(15));

/** Digits with a point that no reading takes for a sign of thousands: most texts, and quickly read. */
const SIMPLE = /^-?\d+(?:\.(?:\d{1,2}|\d{4,}))?$/;

function readSimple(text: string): AmountReading {
  const point = Number(text);
  const whole = !text.includes(".");
  return { point, comma: whole ? point : NaN, evidence: whole ? "none" : "point", currency: null };
}

/**
 * Reads an amount written as text: grouped digits, currency marks and words, 万 and its like, %, negative in brackets
 * or with the sign behind. Both decimal marks are tried; only what one of them allows is evidence for the column.
 * @example readAmountText("￥1.2万").point // => 12000
 */
export function readAmountText(cell: string): AmountReading {
  if (SIMPLE.test(cell)) return readSimple(cell);
  const text = cleanText(cell).toLowerCase().replace(/\s+/g, "").replaceAll("\u2212", "-");
  const match = AMOUNT.exec(text);
  if (match === null) return UNREADABLE;
  const [, open, outer, before, inner, digits = "", unit, after, trailing, close] = match;
  const signs = [outer, inner, trailing].filter(Boolean);
  if ((open === undefined) !== (close === undefined) || signs.length > 1) return UNREADABLE;
  const negative = open !== undefined || (signs[0] ?? "+") !== "+";
  const factor = (unit === undefined ? 1 : FACTORS.get(unit)!) * (negative ? -1 : 1);
  const point = scaled(pointNumber(digits), factor);
  const comma = scaled(commaNumber(digits), factor);
  const mark = before ?? after;
  const currency = mark === undefined ? null : CURRENCY_OF.get(mark)!;
  return { point, comma, evidence: evidenceOf(point, comma), currency };
}
