import type { LiveFormula, Shown } from "../../sheet/live/livePlan";
import type { Session } from "../session/session";

/** Excel calls functions of an add-in after the cells were written, and shows #BUSY! until they answer. */
const WAITS_MS = [0, 20, 50, 100, 200, 500, 1000, 2000, 4000, 8000];
const BUSY: readonly unknown[] = ["#BUSY!", "#GETTING_DATA"];

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const shownOf = (value: unknown): number | string =>
  typeof value === "number" ? value : String(value);

/** Cells below each other that nobody uses, right of everything on a sheet. */
export class TrialCells {
  constructor(
    private readonly sheet: string,
    private readonly column: number,
    private readonly count: number
  ) {}

  range({ workbook }: Excel.RequestContext): Excel.Range {
    const sheet = workbook.worksheets.getItem(this.sheet);
    return sheet.getRangeByIndexes(0, this.column, this.count, 1);
  }

  clear(context: Excel.RequestContext): void {
    this.range(context).clear();
  }
}

/**
 * Enters formulas on trial, waits until they have answered, and empties the cells. A formula that does not answer in
 * time shows what Excel shows meanwhile.
 */
export async function tryFormulas(
  { context, sync }: Session,
  trial: TrialCells,
  formulas: readonly LiveFormula[]
): Promise<Shown> {
  const cells = trial.range(context);
  cells.formulas = formulas.map(({ formula }) => [formula]);
  let shown: unknown[] = [];
  for (const ms of WAITS_MS) {
    await wait(ms);
    cells.load("values");
    await sync();
    shown = cells.values.map(([value]) => value as unknown);
    if (!shown.some((value) => BUSY.includes(value))) break;
  }
  trial.clear(context);
  await sync();
  return shown.map(shownOf);
}
