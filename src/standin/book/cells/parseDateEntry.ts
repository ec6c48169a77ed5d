const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const MONTH = "([a-z]{3})[a-z]*";

type Fields = readonly (string | undefined)[];

interface Pattern {
  readonly pattern: RegExp;
  readonly numberFormat: string;
  serial(fields: Fields): number | null;
}

const thisYear = (): number => new Date().getFullYear();

/** Two-digit years up to 29 are in this century. */
const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);

const monthNumber = (word = ""): number => MONTHS.indexOf(word.toLowerCase()) + 1;

const PATTERNS: readonly Pattern[] = [
  {
    pattern: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/,
    numberFormat: "m/d/yyyy",
    serial: ([y, m, d]) => dateSerial(Number(y), Number(m), Number(d)),
  },
  {
    pattern: /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/,
    numberFormat: "m/d/yyyy",
    serial: ([m, d, y = ""]) => dateSerial(fullYear(y), Number(m), Number(d)),
  },
  {
    pattern: /^(\d{1,2})[-/](\d{1,2})$/,
    numberFormat: "d-mmm",
    serial: ([m, d]) => dateSerial(thisYear(), Number(m), Number(d)),
  },
  {
    pattern: new RegExp(`^(\\d{1,2})[- ]${MONTH}$`, "i"),
    numberFormat: "d-mmm",
    serial: ([d, m]) => dateSerial(thisYear(), monthNumber(m), Number(d)),
  },
  {
    pattern: new RegExp(`^(\\d{1,2})[- ]${MONTH}[- ](\\d{2}|\\d{4})$`, "i"),
    numberFormat: "d-mmm-yy",
    serial: ([d, m, y = ""]) => dateSerial(fullYear(y), monthNumber(m), Number(d)),
  },
  {
    pattern: new RegExp(`^${MONTH}[- ](\\d{4})$`, "i"),
    numberFormat: "mmm-yy",
    serial: ([m, y = ""]) => dateSerial(Number(y), monthNumber(m), 1),
  },
  {
    pattern: /^(\d{1,2}):(\d{2})$/,
    numberFormat: "h:mm",
    serial: ([h, m]) => (Number(m) < 60 ? (Number(h) * 60 + Number(m)) / 1440 : null),
  },
  {
    pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})[ T](\d{1,2}):(\d{2})(?::(\d{2}))?$/,
    numberFormat: "m/d/yyyy h:mm",
    serial: ([y, m, d, hours, minutes, seconds = "0"]) => {
      const day = dateSerial(Number(y), Number(m), Number(d));
      return day === null
        ? null
        : day + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400;
    },
  },
];

/** A date or time as Excel in en-US understands it, with the format it then shows it in. */
export function parseDateEntry(text: string): { value: number; numberFormat: string } | null {
  if (!/\d/.test(text)) return null;
  for (const { pattern, numberFormat, serial } of PATTERNS) {
    const fields = pattern.exec(text)?.slice(1);
    const value = fields ? serial(fields) : null;
    if (value !== null) return { value, numberFormat };
  }
  return null;
}

/** The serial of a calendar day; null when there is no such day. Serials below 61 lie before 1900-03-01, where Excel counts one more. */
function dateSerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  const serial = time / 86_400_000 + 25569;
  return serial < 61 ? serial - 1 : serial;
}
