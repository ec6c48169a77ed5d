import { CellState, type NumberCells } from "../cells/cellColumn";
import { isBlank } from "../cells/isBlank";
import type { RowCount } from "../cells/rowCount";
import { inSlices, type Pace } from "../pace";
import type { RawCell } from "../table";
import { explainRow } from "../source/explainRow";
import { cellsOf, type Source } from "../source/source";
import { isLineRole } from "./isLineRole";
import { hasAmount, type OrderAmounts } from "./readAmounts";
import { FATE, ROW_FATES } from "./rowFate";

/** The rows that are order lines, and how many met each fate. */
export interface SortedRows {
  readonly rows: Int32Array;
  /** For each of `rows`, the row with the main cells of its order: another one where cells are merged. */
  readonly mainRows: Int32Array;
  /** By index of `ROW_FATES`. */
  readonly counts: readonly RowCount[];
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
  private readonly customer: readonly RawCell[];
  private readonly order: readonly RawCell[] | null;
  /** True when a form merges an order's main cells over its lines. */
  private readonly merges: boolean;
  private readonly counts = ROW_FATES.map(() => ({ rows: 0, first: -1 }));
  private readonly rows: Int32Array;
  private readonly mainRows: Int32Array;
  private used = 0;
  private lastMain = -1;
  private lastMainFault = -1;

  constructor(
    private readonly source: Source,
    private readonly dates: NumberCells,
    private readonly amounts: OrderAmounts
  ) {
    const { first, end, lineColumns } = source.layout;
    this.customer = cellsOf(source, "customer")!;
    this.order = cellsOf(source, "order");
    this.merges = lineColumns !== null && !isLineRole(source, "customer");
    this.rows = new Int32Array(end - first);
    this.mainRows = this.merges ? new Int32Array(end - first) : this.rows;
  }

  sort(from: number, to: number): void {
    for (let row = from; row < to; row++) {
      const fault = this.faultOf(row);
      if (fault !== FATE.blankCustomer) {
        this.lastMain = row;
        this.lastMainFault = fault;
      }
      this.count(row, fault === FATE.used ? fault : this.explain(row, fault));
    }
  }

  sorted(): SortedRows {
    const rows = this.rows.subarray(0, this.used);
    return { rows, mainRows: this.mainRows.subarray(0, this.used), counts: this.counts };
  }

  private count(row: number, fate: number): void {
    const count = this.counts[fate]!;
    if (count.rows++ === 0) count.first = row;
    if (fate !== FATE.used) return;
    this.mainRows[this.used] = this.merges ? this.lastMain : row;
    this.rows[this.used++] = row;
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
    const explained = explainRow(this.source, row, this.dates.states[row]!);
    if (explained !== null) return explained;
    return this.isContinuation(row, fault) ? this.continuation(row) : fault;
  }

  /** A line below the first of its order: the cells that are merged over the lines are empty in it. */
  private isContinuation(row: number, fault: number): boolean {
    if (fault !== FATE.blankCustomer || this.lastMain < 0) return false;
    if (this.dates.states[row] !== CellState.blank) return false;
    if (this.order !== null && !isBlankId(this.order[row])) return false;
    return this.merges || !hasAmount(this.amounts, row);
  }

  /** An order's own amount counts in its first line only; amounts of lines belong to the order above. */
  private continuation(row: number): number {
    if (!this.merges || !hasAmount(this.amounts, row)) return FATE.continuationLine;
    return AMOUNT_FAULTS.includes(this.lastMainFault) ? FATE.used : this.lastMainFault;
  }
}

/** Sorts the rows of an order log into order lines and those left out, with the reason of each. */
export async function sortRows(
  source: Source,
  dates: NumberCells,
  amounts: OrderAmounts,
  pace: Pace
): Promise<SortedRows> {
  const sorter = new RowSorter(source, dates, amounts);
  const { first, end } = source.layout;
  await inSlices(first, end, 4, pace, (from, to) => sorter.sort(from, to));
  return sorter.sorted();
}
