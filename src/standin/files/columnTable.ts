/** A file's rows as columns under their headers: what large inputs are read into, without a grid. */
export type ColumnCell = string | number | boolean | null;

export interface ColumnTable {
  readonly headers: readonly string[];
  readonly columns: readonly (readonly ColumnCell[])[];
  readonly rowCount: number;
  /** Row number in the file of the first row under the headers. */
  readonly firstRow: number;
  /** Columns whose numbers carry a date format. */
  readonly dateColumns: readonly boolean[];
}

const isEmpty = (cell: ColumnCell | undefined): boolean =>
  cell === undefined || cell === null || cell === "";

/** Collects rows into columns: the first row with anything in it is the header. */
export class ColumnCollector {
  private headers: string[] | null = null;
  private readonly columns: ColumnCell[][] = [];
  private readonly dates: boolean[] = [];
  private firstRow = 1;
  private rowCount = 0;
  private lastFilled = 0;

  /** @param row number in the file, starting at 1; rows the file leaves out are blank */
  add(row: number, cells: readonly ColumnCell[]): void {
    const filled = !cells.every(isEmpty);
    if (this.headers === null) {
      if (filled) this.start(row, cells);
      return;
    }
    this.rowCount = row - this.firstRow + 1;
    if (!filled) return;
    this.lastFilled = this.rowCount;
    cells.forEach((cell, index) => this.put(index, cell));
  }

  markDate(column: number): void {
    if (this.headers !== null) this.dates[column] = true;
  }

  private start(row: number, cells: readonly ColumnCell[]): void {
    this.headers = cells.map((cell) => (cell === null ? "" : String(cell)));
    this.firstRow = row + 1;
  }

  private put(index: number, cell: ColumnCell): void {
    while (this.columns.length <= index) this.columns.push([]);
    const column = this.columns[index];
    if (!column) return;
    while (column.length < this.rowCount - 1) column.push(null);
    column.push(cell);
  }

  /** Columns of one length; cells beyond the headers get blank headers, blank rows at the end are dropped. */
  table(): ColumnTable {
    const width = Math.max(this.headers?.length ?? 0, this.columns.length);
    const columns = Array.from({ length: width }, (_, index) => {
      const column = this.columns[index] ?? [];
      column.length = Math.min(column.length, this.lastFilled);
      while (column.length < this.lastFilled) column.push(null);
      return column;
    });
    return {
      headers: columns.map((_, index) => this.headers?.[index] ?? ""),
      columns,
      rowCount: this.lastFilled,
      firstRow: this.firstRow,
      dateColumns: columns.map((_, index) => this.dates[index] ?? false),
    };
  }
}
