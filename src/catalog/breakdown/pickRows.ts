import type { IdColumn } from "../../calc/columns";

/** What a column of rows may be; anything else belongs to the rows as a whole and stays as it is. */
type Column = Float64Array | Uint8Array | Int32Array | readonly unknown[] | IdColumn;

const isIds = (value: object): value is IdColumn => "codes" in value && "labels" in value;

/** Ids of some rows with codes of their own, so that nothing counts ids of other rows. */
function pickIds({ codes, labels }: IdColumn, rows: Int32Array): IdColumn {
  const recoded = new Int32Array(labels.length).fill(-1);
  const picked = new Int32Array(rows.length).fill(-1);
  const kept: (string | number)[] = [];
  for (let i = 0; i < rows.length; i++) {
    const code = codes[rows[i]!]!;
    if (code < 0) continue;
    if (recoded[code] === -1) {
      recoded[code] = kept.length;
      kept.push(labels[code]!);
    }
    picked[i] = recoded[code]!;
  }
  return { codes: picked, labels: kept };
}

function pickNumbers<Numbers extends Float64Array | Uint8Array | Int32Array>(
  column: Numbers,
  rows: Int32Array
): Numbers {
  // The constructor of a typed array makes one of its own kind.
  const picked = new (column.constructor as new (length: number) => Numbers)(rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = column[rows[i]!]!;
  return picked;
}

function pickColumn(column: Column, rows: Int32Array): Column {
  if (
    column instanceof Float64Array ||
    column instanceof Uint8Array ||
    column instanceof Int32Array
  )
    return pickNumbers(column, rows);
  if (isIds(column)) return pickIds(column, rows);
  return Array.from(rows, (row) => column[row]);
}

/** The rows of a source at some positions, in their order; every column is picked from, what is no column stays. */
export function pickRows<Rows extends object>(all: Rows, rows: Int32Array): Rows {
  const picked = Object.entries(all).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === "object" && value !== null ? pickColumn(value as Column, rows) : value,
  ]);
  // Each column is of the kind it was.
  return Object.fromEntries(picked) as Rows;
}
