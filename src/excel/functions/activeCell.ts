import { withExcel, type Session } from "../session/session";
import { splitAddress } from "../sources/sourceArea";
import { supports } from "./supports";

/** The cell with the cursor. */
export interface ActiveCell {
  readonly sheet: string;
  /** Without the sheet. */
  readonly address: string;
  /** Its formula in English notation, or that of the cell from which it is filled; null without one. */
  readonly formula: string | null;
  /** The same formula as Excel shows it. */
  readonly formulaLocal: string | null;
  /** Address of the cell with the formula where another one fills this cell. */
  readonly filledFrom: string | null;
  /** The error it shows, such as #DIV/0!. */
  readonly error: string | null;
  readonly isEmpty: boolean;
}

const CELL = "address,formulas,formulasLocal,values,valueTypes";

/** The text of a formula; null for what is none. */
const formulaIn = (cells: readonly (readonly unknown[])[]): string | null => {
  const [[cell] = []] = cells;
  return typeof cell === "string" && cell.startsWith("=") ? cell : null;
};

/** The cell whose formula fills another one; null where there is none or Excel cannot say. */
async function fillingCell({ sync }: Session, cell: Excel.Range): Promise<Excel.Range | null> {
  if (!supports("1.12")) return null;
  const parent = cell.getSpillParentOrNullObject();
  parent.load("address,formulas,formulasLocal");
  await sync();
  return parent.isNullObject ? null : parent;
}

/** Reads the active cell. */
export const activeCell = (): Promise<ActiveCell> =>
  withExcel(async (session) => {
    const cell = session.context.workbook.getActiveCell().load(CELL);
    await session.sync();
    const own = formulaIn(cell.formulas) !== null;
    const filling = own ? null : await fillingCell(session, cell);
    const { formulas, formulasLocal } = filling ?? cell;
    const { sheet, cells: address } = splitAddress(cell.address);
    const [[type] = []] = cell.valueTypes;
    return {
      sheet,
      address,
      formula: formulaIn(formulas),
      formulaLocal: formulaIn(formulasLocal),
      filledFrom: filling === null ? null : splitAddress(filling.address).cells,
      error: type === "Error" ? String(cell.values[0]?.[0]) : null,
      isEmpty: type === "Empty",
    };
  });
