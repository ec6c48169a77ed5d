import type { OwnCell, OwnCells } from "../../sheet/own/ownCells";
import { referenceText, type SourceReference } from "../../sheet/own/sourceReference";
import type { Session } from "../session/session";

/** The range that a reference names, as far as the workbook has its sheet or name. */
type Found = readonly [text: string, range: Excel.Range];

function askFor({ context }: Session, reference: SourceReference) {
  const { worksheets, names } = context.workbook;
  const holder =
    reference.type === "cell"
      ? worksheets.getItemOrNullObject(reference.sheet)
      : names.getItemOrNullObject(reference.name);
  holder.load("name");
  return { reference, holder };
}

function rangeOf({ reference, holder }: ReturnType<typeof askFor>): readonly Found[] {
  if (holder.isNullObject) return [];
  const range =
    reference.type === "cell"
      ? (holder as Excel.Worksheet).getRange(reference.cell)
      : (holder as Excel.NamedItem).getRangeOrNullObject();
  return [[referenceText(reference), range.load("values,numberFormat,rowCount,columnCount")]];
}

const cellOf = ({ values, numberFormat }: Excel.Range): OwnCell => ({
  value: values[0]?.[0] as OwnCell["value"],
  numberFormat: String(numberFormat[0]?.[0] ?? ""),
});

/** Reads the cells that own KPIs name; what the workbook does not have, or is more than one cell, is left out. */
export async function readOwnCells(
  session: Session,
  references: readonly SourceReference[]
): Promise<OwnCells> {
  if (references.length === 0) return new Map();
  const asked = references.map((reference) => askFor(session, reference));
  await session.sync();
  const found = asked.flatMap(rangeOf);
  if (found.length > 0) await session.sync();
  return new Map(
    found
      .filter(([, range]) => !range.isNullObject && range.rowCount * range.columnCount === 1)
      .map(([text, range]) => [text, cellOf(range)])
  );
}
