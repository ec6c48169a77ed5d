import { KPI_LIST } from "../../catalog/kpis";
import { numberMeaning } from "../../data/amounts/numberMeaning";
import { DataError } from "../../data/dataError";
import type { RawTable } from "../../data/table";
import { LANGUAGES } from "../../i18n/language";
import { sheetTexts } from "../../i18n/sheet";
import type { TargetRow } from "../request";
import {
  TARGET_COLUMNS,
  TARGET_NUMBERS,
  TARGET_WORDS,
  type TargetColumn,
} from "../targets/targetColumns";
import { columnNamed, inputCell, type InputCell, numberIn, Rows, wordIn } from "./inputCells";

const NUMBERS: ReadonlySet<TargetColumn> = new Set(TARGET_NUMBERS);

/** Values of a KPI itself, unlike its weight and thresholds. */
const VALUES: ReadonlySet<TargetColumn> = new Set(["target", "worst", "best"] as const);

/** KPIs that are fractions whatever the settings are. */
const RATES: ReadonlySet<string> = new Set(
  KPI_LIST.flatMap(([id, { format, lookIn }]) =>
    format === "percent" && lookIn === undefined ? [id] : []
  )
);

/** Fractions that a rate may aim at: some rates pass 1, but 85 is a percentage without its sign. */
const RATE_RANGE = { from: -1, to: 3 } as const;

/** A number of a KPI's row. @throws DataError notNumber, outOfRange */
function numberOf(id: string, column: TargetColumn, cell: InputCell): number {
  const value = numberIn(cell);
  const { from, to } = RATE_RANGE;
  if (RATES.has(id) && VALUES.has(column) && (value < from || value > to))
    throw new DataError("outOfRange", { ...cell, found: String(cell.found), from, to });
  return value;
}

/** What a column may be called: as in the contract, or as a table in one of the languages has it; in small letters. */
const namesOf = (column: TargetColumn): string[] =>
  [column, ...LANGUAGES.map((language) => sheetTexts[language].targets.columns[column])].map(
    (name) => name.trim().toLowerCase()
  );

/** What each column of a file is; undefined for one without a header. @throws DataError columnUnknown */
function columnsOf(table: RawTable): (TargetColumn | undefined)[] {
  return table.headers.map((header) => {
    const name = header.trim().toLowerCase();
    const known = TARGET_COLUMNS.find((column) => namesOf(column).includes(name));
    if (known === undefined && name !== "")
      throw new DataError("columnUnknown", {
        ...{ source: table.label, row: table.firstRow - 1, column: header },
        columns: TARGET_COLUMNS.join(", "),
      });
    return known;
  });
}

function valueOf(id: string, column: TargetColumn, cell: InputCell): string | number {
  if (NUMBERS.has(column)) return numberOf(id, column, cell);
  if (column === "active" || column === "direction") return wordIn(cell, TARGET_WORDS[column]);
  // An own KPI's source is a number or a place in the workbook.
  const number = column === "source" ? numberMeaning(cell.found) : NaN;
  return Number.isFinite(number) ? number : cell.found;
}

/**
 * Targets from a file with columns of `CRM_Targets`, those given; blank cells leave the sheet's as they are.
 * @throws DataError with the file, row and column
 */
export function readTargetRows(table: RawTable): TargetRow[] {
  const columns = columnsOf(table);
  const id = columnNamed(table, namesOf("id"));
  const rows = new Rows();
  return Array.from({ length: table.rowCount }, (_, row): TargetRow | null => {
    const key = inputCell(table, row, id);
    if (key.found === "") return null;
    rows.add(key);
    const cells = columns.flatMap((column, at) => {
      const cell = inputCell(table, row, at);
      if (column === undefined || cell.found === "") return [];
      return [[column, valueOf(String(key.found), column, cell)]];
    });
    return { ...(Object.fromEntries(cells) as TargetRow), id: String(key.found) };
  }).filter((row) => row !== null);
}
