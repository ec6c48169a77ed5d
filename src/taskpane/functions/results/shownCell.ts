import type { SampleCell } from "../../../catalog/functions/functionCatalogue";
import type { ResultKind } from "../../../catalog/functions/resultKinds";
import type { Language } from "../../../i18n/language";

const digits = (count: number): Intl.NumberFormatOptions => ({
  minimumFractionDigits: count,
  maximumFractionDigits: count,
});

const OPTIONS: Readonly<Partial<Record<ResultKind, Intl.NumberFormatOptions>>> = {
  percent: { style: "percent", ...digits(1) },
  money: digits(2),
  days: digits(1),
  hours: digits(1),
  count: { maximumFractionDigits: 0 },
  ratio: digits(2),
  points: digits(1),
  probability: digits(4),
};

const SERIAL_ZERO = -25_569;
const DAY = 86_400_000;
/** Most digits that a cell without a format shows. */
const GENERAL_DIGITS = 10;

/** A cell of a worked example as the formatted sheet shows it. */
export function shownCell(cell: SampleCell, kind: ResultKind, language: Language): string {
  if (typeof cell === "string") return cell;
  if (kind === "date") return new Date((cell + SERIAL_ZERO) * DAY).toISOString().slice(0, 10);
  const options = OPTIONS[kind];
  if (options === undefined) return String(Number(cell.toPrecision(GENERAL_DIGITS)));
  return new Intl.NumberFormat(language, options).format(cell);
}
