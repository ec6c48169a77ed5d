import Papa from "papaparse";
import { ColumnCollector, type ColumnTable } from "./columnTable";
import { decodeText } from "./csv/decodeText";
import { plainCell } from "./csv/plainCell";
import { FileError } from "./fileError";

export interface CsvOptions {
  /** Name of the encoding, e.g. gb18030; found out when absent. */
  readonly encoding?: string;
  /** Found out when absent. */
  readonly delimiter?: string;
}

/** Excel's own first line that names the delimiter. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** A text file of rows as columns. Row numbers count rows as a spreadsheet would show them, not lines. */
export function readCsv(bytes: Uint8Array, options: CsvOptions = {}): ColumnTable {
  const text = decodeText(bytes, options.encoding);
  const separator = SEPARATOR_LINE.exec(text);
  const collector = new ColumnCollector();
  let row = separator ? 1 : 0;
  Papa.parse<string[]>(separator ? text.slice(separator[0].length) : text, {
    delimiter: options.delimiter ?? separator?.[1] ?? "",
    delimitersToGuess: [",", "\t", ";", "|"],
    step: ({ data, errors }) => {
      row++;
      if (errors.some(({ code }) => code === "MissingQuotes"))
        throw new FileError("unclosedQuote", { row });
      collector.add(row, data.map(plainCell));
    },
  });
  const table = collector.table();
  if (table.headers.length === 0) throw new FileError("emptyFile");
  return table;
}
