import { isBlank } from "../cells/isBlank";
import type { SourceNote } from "../dataNotes";
import { headerOf, type OrderSource, rowNumber } from "./orderSource";
import type { AmountPart, OrderAmounts } from "./readAmounts";
import type { OrderDates } from "./readDates";
import { FATE, ROW_FATES } from "./rowFate";
import type { FateCount } from "./sortRows";

/** Rows read, rows used, and for each reason the rows left out. Empty rows and footers are not read. */
export function countNotes(source: OrderSource, counts: readonly FateCount[]): SourceNote[] {
  const read = counts.reduce((sum, { rows }) => sum + rows, 0) - counts[FATE.emptyRow]!.rows;
  const skipped = ROW_FATES.flatMap(({ key, role }, i): SourceNote[] => {
    const { rows, first } = counts[i]!;
    if (key === "used" || key === "emptyRow" || rows === 0) return [];
    const note = { issue: key, rows, firstRow: rowNumber(source, first) };
    return [role === null ? note : { ...note, facts: { column: headerOf(source, role) } }];
  });
  return [
    { issue: "rowsRead", rows: read, firstRow: rowNumber(source, source.layout.first) },
    { issue: "rowsUsed", rows: counts[FATE.used]!.rows, firstRow: null },
    ...skipped,
    ...footerNotes(source),
  ];
}

function footerNotes(source: OrderSource): SourceNote[] {
  const { table, layout } = source;
  const rows: number[] = [];
  for (let row = layout.end; row < table.rowCount; row++)
    if (table.columns.some((column) => !isBlank(column[row]))) rows.push(row);
  if (rows.length === 0) return [];
  return [{ issue: "footer", rows: rows.length, firstRow: rowNumber(source, rows[0]!) }];
}

/** Dates that were written in another form. */
export function dateNotes(source: OrderSource, dates: OrderDates): SourceNote[] {
  const column = headerOf(source, "date");
  const notes: SourceNote[] = [];
  const { rows, first } = dates.converted;
  if (rows > 0)
    notes.push({
      issue: "textDate",
      rows,
      firstRow: rowNumber(source, first),
      facts: { column, order: dates.order ?? "ymd" },
    });
  if (dates.monthOnly.rows > 0)
    notes.push({
      issue: "monthOnlyDate",
      rows: dates.monthOnly.rows,
      firstRow: rowNumber(source, dates.monthOnly.first),
      facts: { column },
    });
  return notes;
}

function partNotes(source: OrderSource, part: AmountPart, used: number): SourceNote[] {
  const column = headerOf(source, part.role);
  const notes: SourceNote[] = [];
  const { rows, first } = part.converted;
  const firstRow = first < 0 ? null : rowNumber(source, first);
  if (rows > 0) notes.push({ issue: "textAmount", rows, firstRow, facts: { column } });
  if (rows > 0 && part.mark === "comma")
    notes.push({ issue: "decimalComma", rows, firstRow, facts: { column } });
  if (part.factor !== 1)
    notes.push({
      issue: "unitScaled",
      rows: used,
      firstRow: null,
      facts: { column, unit: part.unit ?? "", factor: part.factor },
    });
  if (part.currencies.size > 1)
    notes.push({
      issue: "mixedCurrency",
      rows: used,
      firstRow: rowNumber(source, [...part.currencies.values()][1]!),
      facts: { column, currencies: [...part.currencies.keys()].join(", ") },
    });
  return notes;
}

/** How amounts came about, and amounts that were written in another form. */
export function amountNotes(
  source: OrderSource,
  amounts: OrderAmounts,
  used: number
): SourceNote[] {
  const product: SourceNote[] =
    amounts.parts.length === 1
      ? []
      : [
          {
            issue: "amountFromProduct",
            rows: used,
            firstRow: null,
            facts: {
              quantity: headerOf(source, "quantity"),
              unitPrice: headerOf(source, "unitPrice"),
            },
          },
        ];
  return [...product, ...amounts.parts.flatMap((part) => partNotes(source, part, used))];
}
