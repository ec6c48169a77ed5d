import { HostError } from "../session/hostError";
import { withExcel, type Session } from "../session/session";
import { splitAddress } from "../sources/sourceArea";
import { formatResult, type ResultFormat } from "./formatResult";

/** A formula for the active cell. */
export interface FormulaEntry {
  /** In English notation, with references by sheet; those to the cell's own sheet lose it. */
  formulaOn(sheet: string): string;
  readonly format: ResultFormat;
  /** True when the analyst said that the cell may be overwritten. */
  readonly overwrite: boolean;
}

/** Where a formula went and what it gives, or the cell that is not empty. */
export type Insertion =
  | { readonly kind: "occupied"; readonly address: string }
  | {
      readonly kind: "inserted";
      readonly address: string;
      readonly sheet: string;
      readonly formulaLocal: string;
      readonly error: string | null;
    };

/** What a cell shows while a function is under way. */
const WAITING = /^#(BUSY!|GETTING_DATA)$/;
const LOOKS = 40;
const BETWEEN_LOOKS = 100;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));

/** Waits for the answer of a formula, for a few seconds: its size says which cells are to be formatted. */
async function answered({ sync }: Session, cell: Excel.Range): Promise<void> {
  for (let look = 0; look < LOOKS; look++) {
    cell.load("address,formulasLocal,values,valueTypes");
    await sync();
    if (!WAITING.test(String(cell.values[0]?.[0]))) return;
    await pause();
  }
}

async function write({ sync }: Session, cell: Excel.Range, formula: string): Promise<void> {
  cell.formulas = [[formula]];
  try {
    await sync();
  } catch (thrown) {
    const refused = thrown instanceof HostError && thrown.message.includes("InvalidArgument");
    throw refused ? new HostError("formulaRefused", { formula }) : thrown;
  }
}

/**
 * Enters a formula into the active cell and formats what it gives. A cell that holds something is left alone until
 * the analyst says otherwise.
 * @throws HostError formulaRefused when Excel cannot read it
 */
export const insertFormula = ({ formulaOn, format, overwrite }: FormulaEntry): Promise<Insertion> =>
  withExcel(async (session) => {
    const cell = session.context.workbook.getActiveCell().load("address,valueTypes");
    await session.sync();
    const { sheet, cells: address } = splitAddress(cell.address);
    if (cell.valueTypes[0]?.[0] !== "Empty" && !overwrite) return { kind: "occupied", address };
    await write(session, cell, formulaOn(sheet));
    await answered(session, cell);
    await formatResult(session, cell, format);
    const error = cell.valueTypes[0]?.[0] === "Error" ? String(cell.values[0]?.[0]) : null;
    const formulaLocal = String(cell.formulasLocal[0]?.[0]);
    return { kind: "inserted", address, sheet, formulaLocal, error };
  });
