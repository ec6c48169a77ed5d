import { NO_ROWS, type RowCount } from "../cells/rowCount";
import type { SourceNote } from "../dataNotes";
import type { Role } from "../table";
import type { AmountCells } from "./readAmountColumn";
import type { DateCells } from "./readDates";
import { rowNote } from "./rowNote";
import { headerOf, type Source } from "./source";

/** Dates of a role that were written in another form. */
export function dateNotes(source: Source, role: Role, dates: DateCells): SourceNote[] {
  const column = headerOf(source, role);
  const order = dates.order ?? "ymd";
  return [
    ...rowNote(source, "textDate", dates.converted, { column, order }),
    ...rowNote(source, "monthOnlyDate", dates.monthOnly, { column }),
  ];
}

/** Numbers of a column that were written in another form, or stand for more than they say; `used` are the rows used. */
export function amountNotes(source: Source, cells: AmountCells, used: RowCount): SourceNote[] {
  const { factor, currencies } = cells;
  const column = headerOf(source, cells.role);
  const unit = cells.unit ?? "";
  const comma = cells.mark === "comma" ? cells.converted : NO_ROWS;
  return [
    ...rowNote(source, "textAmount", cells.converted, { column }),
    ...rowNote(source, "decimalComma", comma, { column }),
    ...rowNote(source, "unitScaled", factor === 1 ? NO_ROWS : used, { column, unit, factor }),
    ...rowNote(source, "mixedCurrency", currencies.others, {
      column,
      currencies: currencies.codes.join(", "),
    }),
  ];
}
