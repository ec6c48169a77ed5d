import { anyWord, CURRENCY_OF } from "../dictionary/currencies";
import { HEADER_MULTIPLIERS } from "../dictionary/multipliers";

const CURRENCY = anyWord(CURRENCY_OF.keys());
const MULTIPLIER = anyWord(HEADER_MULTIPLIERS.keys());
const WITHOUT_TAX = /^(?:[不未]含[税稅]|excl\.? (?:tax|vat))$/;
const OTHER = /^(?:%|含[税稅]|incl\.? (?:tax|vat))$/;
const MONEY = new RegExp(
  String.raw`^(?:(?:单位|單位|unit)?:?\s*|in )(?:${CURRENCY})?\s*(${MULTIPLIER})?\s*(?:${CURRENCY})?$`
);

/** True for what may stand in brackets behind a header without changing what the column is. */
export const isUnit = (text: string): boolean =>
  text !== "" && (MONEY.test(text) || OTHER.test(text) || WITHOUT_TAX.test(text));

/** True for the unit of an amount that one with tax should be preferred to. */
export const isWithoutTax = (unit: string | null): boolean =>
  unit !== null && WITHOUT_TAX.test(unit);

/**
 * What amounts under a header with this unit are multiplied by; 1 when the unit says nothing about it.
 * @example unitFactor("万元") // => 10000
 */
export function unitFactor(unit: string | null): number {
  const multiplier = unit === null ? undefined : MONEY.exec(unit)?.[1];
  return multiplier === undefined ? 1 : HEADER_MULTIPLIERS.get(multiplier)!;
}
