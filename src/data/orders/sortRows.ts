import { CellState } from "../cells/cellColumn";
import { isBlank } from "../cells/isBlank";
import { inSlices, type Pace } from "../pace";
import type { RawCell } from "../table";
import { isTotalRow } from "./isTotalRow";
import { cellsOf, headerOf, isLineRole, type OrderSource } from "./orderSource";
import { hasAmount, type OrderAmounts } from "./readAmounts";
import type { OrderDates } from "./readDates";
import { FATE } from "./rowFate";

/** What became of every row, and for lines of a merged order the row that holds its main cells. */
export interface SortedRows {
  readonly fates: Uint8Array;
  /** Row of the main cells of each row; null when every row has its own. */
  readonly mainRows: Int32Array | null;
}

const DATE_FATES: Readonly<Record<number, number>> = {
  [CellState.blank]: FATE.blankDate,
  [CellState.unreadable]: FATE.unreadableDate,
  [CellState.implausible]: FATE.implausibleDate,
};

/** Faults of a line that say nothing about the other lines of its order. */
const AMOUNT_FAULTS: readonly number[] = [FATE.blankAmount, FATE.unreadableAmount];

/** An id cell is blank also as 0, which is how an empty cell reaches some readers. */
const isBlankId = (cell: RawCell | undefined): boolean =>
  cell === 0 || cell === "0" || isBlank(cell);

/** Decides row by row, from the first to the last, which rows are order lines. */
class RowSorter {
  readonly fates: Uint8Array;
  readonly mainRows: Int32Array | null;
  private readonly customer: readonly RawCell[];
  private readonly order: readonly RawCell[] | null;
  private readonly mergesMain: boolean;
  private lastMain = -1;

  constructor(
    private readonly source: OrderSource,
    private readonly dates: OrderDates,
    private readonly amounts: OrderAmounts
  ) {
    const { table, layout } = source;
    this.fates = new Uint8Array(table.rowCount);
    this.customer = cellsOf(source, "customer")!;
    this.order = cellsOf(source, "order");
    this.mergesMain = layout.lineColumns !== null && !isLineRole(source, "customer");
    this.mainRows = this.mergesMain ? new Int32Array(table.rowCount) : null;
  }

  sort(from: number, to: number): void {
    for (let row = from; row < to; row++) {
      if (this.mainRows) this.mainRows[row] = row;
      const fault = this.faultOf(row);
      this.fates[row] = fault === FATE.used ? fault : this.explain(row, fault);
      if (fault !== FATE.blankCustomer) this.lastMain = row;
    }
  }

  /** The first thing that a row lacks to be an order line. */
  private faultOf(row: number): number {
    if (isBlankId(this.customer[row])) return FATE.blankCustomer;
    const dateState = this.dates.states[row]!;
    if (dateState !== CellState.ok) return DATE_FATES[dateState]!;
    if (this.order !== null && isBlankId(this.order[row])) return FATE.blankOrder;
    const amountState = this.amounts.states[row]!;
    if (amountState === CellState.ok) return FATE.used;
    return amountState === CellState.blank ? FATE.blankAmount : FATE.unreadableAmount;
  }

  /** Rows that lack something because they are no order line of their own. */
  private explain(row: number, fault: number): number {
    if (this.source.table.columns.every((column) => isBlank(column[row]))) return FATE.emptyRow;
    if (isTotalRow(this.source, row)) return FATE.totalRow;
    if (this.isContinuation(row, fault)) return this.continuation(row);
    if (this.dates.states[row] === CellState.unreadable && this.isHeader(row))
      return FATE.repeatedHeader;
    return fault;
  }

  /** A line below the first of its order: the cells that are merged over the lines are empty in it. */
  private isContinuation(row: number, fault: number): boolean {
    if (fault !== FATE.blankCustomer || this.lastMain < 0) return false;
    if (this.dates.states[row] !== CellState.blank) return false;
    if (this.order !== null && !isBlankId(this.order[row])) return false;
    return this.mergesMain || !hasAmount(this.amounts, row);
  }

  /** An order's own amount counts in its first line only; amounts of lines belong to the order above. */
  private continuation(row: number): number {
    if (this.mainRows === null || !hasAmount(this.amounts, row)) return FATE.continuationLine;
    this.mainRows[row] = this.lastMain;
    const fate = this.fates[this.lastMain]!;
    return AMOUNT_FAULTS.includes(fate) ? FATE.used : fate;
  }

  private isHeader(row: number): boolean {
    const cell = cellsOf(this.source, "date")![row];
    return typeof cell === "string" && cell.trim() === headerOf(this.source, "date").trim();
  }
}

/** Sorts the rows of an order log into order lines and those left out, with the reason of each. */
export async function sortRows(
  source: OrderSource,
  dates: OrderDates,
  amounts: OrderAmounts,
  pace: Pace
): Promise<SortedRows> {
  const sorter = new RowSorter(source, dates, amounts);
  const { first, end } = source.layout;
  await inSlices(first, end, 4, pace, (from, to) => sorter.sort(from, to));
  return { fates: sorter.fates, mainRows: sorter.mainRows };
}
