import { HostError } from "../session/hostError";
import { withExcel, type Session } from "../session/session";
import { splitAddress } from "../sources/sourceArea";

/** What is selected, as a formula names it. */
export interface SelectedCells {
  readonly sheet: string;
  /** With the sheet, or by table and column. */
  readonly reference: string;
}

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** Characters with a meaning in brackets stand behind an apostrophe. */
const escaped = (name: string): string => name.replace(/['[\]#@]/g, "'$&");

/** Table and columns, when exactly whole columns of a table are selected: such a reference grows with the table. */
async function tableColumns(
  { sync }: Session,
  selected: Excel.Range,
  tables: readonly Excel.Table[]
): Promise<string | null> {
  const parts = tables.map((table) => ({
    name: table.name,
    columns: table.columns.load("items/name"),
    body: table.getDataBodyRange().load(PLACE),
  }));
  await sync();
  for (const { name, columns, body } of parts) {
    const first = selected.columnIndex - body.columnIndex;
    const names = columns.items.map((column) => column.name);
    const chosen = first < 0 ? [] : names.slice(first, first + selected.columnCount);
    const isWhole = selected.rowIndex === body.rowIndex && selected.rowCount === body.rowCount;
    if (!isWhole || chosen.length !== selected.columnCount) continue;
    const [from, to] = [chosen[0] ?? "", chosen.at(-1) ?? ""].map(escaped);
    return from === to ? `${name}[${from}]` : `${name}[[${from}]:[${to}]]`;
  }
  return null;
}

/**
 * The selection as a formula names it.
 * @throws HostError severalAreas
 */
export const selectedCells = (): Promise<SelectedCells> =>
  withExcel(async (session) => {
    const selected = session.context.workbook.getSelectedRange().load(`address,${PLACE}`);
    const tables = selected.worksheet.tables.load("items/name");
    await session.sync();
    if (selected.address.includes(",")) throw new HostError("severalAreas", {});
    const { sheet } = splitAddress(selected.address);
    const named = await tableColumns(session, selected, tables.items);
    return { sheet, reference: named ?? selected.address };
  });
