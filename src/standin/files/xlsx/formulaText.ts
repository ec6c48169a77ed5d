/** Formula text as people see it and as files store it. Text in quotes and quoted sheet names stay as they are. */

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/;
const FUNCTION_CALL = /[A-Za-z_][\w.]*(?=\()/;
const CALLS = new RegExp(`${QUOTED.source}|${FUNCTION_CALL.source}`, "g");

/** First words of Excel's own dotted functions, e.g. NORM.DIST; any other dotted name belongs to an add-in. */
const DOTTED_BUILT_INS = new Set(
  (
    "BETA BINOM CEILING CHISQ CONFIDENCE COVARIANCE ECMA ERF ERFC ERROR EXPON F FLOOR FORECAST GAMMA GAMMALN " +
    "HYPGEOM ISO LOGNORM MODE NEGBINOM NETWORKDAYS NORM PERCENTILE PERCENTRANK POISSON QUARTILE RANK SKEW STDEV " +
    "T VAR WEIBULL WORKDAY Z"
  ).split(" ")
);

/** Functions younger than the file format, which files mark with a prefix. */
const FUTURE_FUNCTIONS = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BITAND BITOR BITXOR BYCOL BYROW CHOOSECOLS CHOOSEROWS COMBINA CONCAT " +
    "COT COTH DAYS DECIMAL DROP EXPAND FORMULATEXT GAMMA GAUSS HSTACK IFNA IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET " +
    "MAKEARRAY MAP MAXIFS MINIFS NUMBERVALUE PDURATION PERMUTATIONA PHI RANDARRAY REDUCE RRI SCAN SEQUENCE SHEET SHEETS " +
    "SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VSTACK " +
    "WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" ")
);

/** Dotted functions that are as old as the format. */
const OLD_DOTTED = new Set([
  "ECMA.CEILING",
  "ERROR.TYPE",
  "ISO.CEILING",
  "NETWORKDAYS.INTL",
  "WORKDAY.INTL",
]);

/** The two that carry a second prefix, because they are also names of the sheet interface. */
const SHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

const ADD_IN_PREFIX = "_xldudf_";

const replaceCalls = (formula: string, replace: (name: string) => string): string =>
  formula.replace(CALLS, (match) => (/^["']/.test(match) ? match : replace(match)));

function stored(name: string): string {
  const upper = name.toUpperCase();
  if (OLD_DOTTED.has(upper)) return upper;
  const [first = "", ...rest] = upper.split(".");
  if (rest.length > 0 && !first.startsWith("_"))
    return DOTTED_BUILT_INS.has(first)
      ? `_xlfn.${upper}`
      : `${ADD_IN_PREFIX}${first}_${rest.join(".")}`;
  if (SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
}

function shown(name: string): string {
  const plain = name.replace(/^_xlfn\./i, "").replace(/^_xlws\./i, "");
  if (!plain.toLowerCase().startsWith(ADD_IN_PREFIX)) return plain;
  // LibreOffice stores unknown names in lower case.
  return plain.slice(ADD_IN_PREFIX.length).replace("_", ".").toUpperCase();
}

/** `=CRM.CLV(A1)` as a file stores it: `_xldudf_CRM_CLV(A1)`, without the equals sign. */
export function storedFormula(formula: string): string {
  return replaceCalls(formula.replace(/^=/, ""), stored);
}

/** A stored formula as people see it, with the equals sign. */
export function shownFormula(stored: string): string {
  return `=${replaceCalls(stored.replace(/^=/, ""), shown)}`;
}
