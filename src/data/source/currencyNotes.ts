import { cleanText } from "../cells/cleanText";
import { isBlank } from "../cells/isBlank";
import { rememberTest } from "../cells/rememberTest";
import { countRows } from "../cells/rowCount";
import type { SourceNote } from "../dataNotes";
import { usedNote } from "./rowNote";
import { sideColumn } from "./sideColumn";
import type { Source } from "./source";

/** Rows in another currency than the first one's: nothing is converted. */
export function currencyNotes(source: Source, rows: Int32Array): SourceNote[] {
  const currency = sideColumn(source, "currency");
  if (currency === null) return [];
  const { cells, column } = currency;
  const found = new Set<string>();
  const isOther = rememberTest((text) => {
    if (isBlank(text)) return false;
    const code = cleanText(text).toUpperCase();
    found.add(code);
    return code !== [...found][0];
  });
  const others = countRows(rows.length, (i) => isOther(cells[rows[i]!]));
  const currencies = [...found].join(", ");
  return usedNote(source, rows, "mixedCurrency", others, { column, currencies });
}
