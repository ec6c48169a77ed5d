import { ColumnCollector, type ColumnTable } from "./columnTable";
import { CsvRows } from "./csv/CsvRows";
import { decodeText } from "./csv/decodeText";
import { guessDelimiter } from "./csv/guessDelimiter";
import { plainCell } from "./csv/plainCell";
import { FileError } from "./fileError";

export interface CsvOptions {
  /** Name of the encoding, e.g. gb18030; found out when absent. */
  readonly encoding?: string;
  /** Found out when absent. */
  readonly delimiter?: string;
}

/** Excel's own first line that names the delimiter; it is no row. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** Characters that no line of column names has, and that the first bytes of pictures, archives and old workbooks do. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;
const SAMPLE_CHARACTERS = 256;

/**
 * A text file of rows as columns. Row numbers count rows as a spreadsheet would show them, not lines.
 * @throws FileError when it is no text, there is nothing in it, or a quotation mark is never closed
 */
export function readCsv(bytes: Uint8Array, options: CsvOptions = {}): ColumnTable {
  const decoded = decodeText(bytes, options.encoding);
  if (BINARY.test(decoded.slice(0, SAMPLE_CHARACTERS))) throw new FileError("notText");
  const separator = SEPARATOR_LINE.exec(decoded);
  const text = separator ? decoded.slice(separator[0].length) : decoded;
  const rows = new CsvRows(text, options.delimiter ?? separator?.[1] ?? guessDelimiter(text));
  const collector = new ColumnCollector();
  for (let cells = rows.next(); cells; cells = rows.next())
    collector.add(rows.row, cells.map(plainCell));
  const table = collector.table();
  if (table.headers.length === 0) throw new FileError("emptyFile");
  return table;
}
