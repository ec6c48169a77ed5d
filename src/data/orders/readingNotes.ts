import { isBlank } from "../cells/isBlank";
import { countRows, type RowCount } from "../cells/rowCount";
import type { SourceNote } from "../dataNotes";
import { rowNote } from "./orderNote";
import { headerOf, type OrderSource } from "./orderSource";
import type { AmountPart, OrderAmounts } from "./readAmounts";
import type { OrderDates } from "./readDates";
import { FATE, ROW_FATES } from "./rowFate";

/** Rows read and used, and for each reason the rows left out; empty rows and footers are not read. */
export function countNotes(source: OrderSource, counts: readonly RowCount[]): SourceNote[] {
  const all = counts.reduce((sum, { rows }) => sum + rows, 0);
  const read = { rows: all - counts[FATE.emptyRow]!.rows, first: source.layout.first };
  const left = ROW_FATES.flatMap(({ key, role }, fate) => {
    if (key === "used" || key === "emptyRow") return [];
    const facts = role === null ? {} : { column: headerOf(source, role) };
    return rowNote(source, key, counts[fate]!, facts);
  });
  return [
    ...rowNote(source, "rowsRead", read, {}),
    ...rowNote(source, "rowsUsed", counts[FATE.used]!, {}),
    ...left,
    ...rowNote(source, "footer", countFooter(source), {}),
  ];
}

function countFooter({ table, layout }: OrderSource): RowCount {
  return countRows(
    table.rowCount,
    (row) => row >= layout.end && table.columns.some((column) => !isBlank(column[row]))
  );
}

/** Dates that were written in another form. */
export function dateNotes(source: OrderSource, dates: OrderDates): SourceNote[] {
  const column = headerOf(source, "date");
  const order = dates.order ?? "ymd";
  return [
    ...rowNote(source, "textDate", dates.converted, { column, order }),
    ...rowNote(source, "monthOnlyDate", dates.monthOnly, { column }),
  ];
}

/** Numbers of a column that were written in another form, or stand for more than they say. */
function partNotes(source: OrderSource, part: AmountPart, used: RowCount): SourceNote[] {
  const { factor, currencies } = part;
  const column = headerOf(source, part.role);
  const unit = part.unit ?? "";
  const comma = part.mark === "comma" ? part.converted : NOWHERE;
  return [
    ...rowNote(source, "textAmount", part.converted, { column }),
    ...rowNote(source, "decimalComma", comma, { column }),
    ...rowNote(source, "unitScaled", factor === 1 ? NOWHERE : used, { column, unit, factor }),
    ...rowNote(source, "mixedCurrency", currencies.others, {
      column,
      currencies: currencies.codes.join(", "),
    }),
  ];
}

const NOWHERE: RowCount = { rows: 0, first: -1 };

/** How amounts came about, and amounts that were written in another form. */
export function amountNotes(
  source: OrderSource,
  amounts: OrderAmounts,
  used: RowCount
): SourceNote[] {
  const isProduct = amounts.parts.length > 1;
  return [
    ...rowNote(source, "amountFromProduct", isProduct ? used : NOWHERE, {
      quantity: headerOf(source, "quantity"),
      unitPrice: headerOf(source, "unitPrice"),
    }),
    ...amounts.parts.flatMap((part) => partNotes(source, part, used)),
  ];
}
