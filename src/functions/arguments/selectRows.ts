import type { IdColumn } from "../../calc/columns";

/** Parallel columns by the name of their argument; null is a range left out. */
export type Columns = Readonly<Record<string, Float64Array | IdColumn | null>>;

const pick = <A extends Int32Array | Float64Array>(values: A, rows: Int32Array): A => {
  const picked = values.slice(0, rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = values[rows[i]!]!;
  return picked as A;
};

/** Ids of the rows, numbered anew in order of appearance, so that no label is left without a row. */
function pickIds({ codes, labels }: IdColumn, rows: Int32Array): IdColumn {
  const renamed = new Int32Array(labels.length).fill(-1);
  const kept: (string | number)[] = [];
  const picked = pick(codes, rows);
  for (let i = 0; i < picked.length; i++) {
    const code = picked[i]!;
    if (renamed[code] === -1) renamed[code] = kept.push(labels[code]!) - 1;
    picked[i] = renamed[code]!;
  }
  return { codes: picked, labels: kept };
}

/** The columns with only the given rows; ids that are compared with those of other columns keep the codes of all. */
export function selectRows<C extends Columns>(
  columns: C,
  rows: Int32Array,
  idsAreCompared = false
): C {
  const selected = Object.entries(columns).map(([name, column]) => {
    if (column === null) return [name, null];
    if (column instanceof Float64Array) return [name, pick(column, rows)];
    const { codes, labels } = column;
    return [name, idsAreCompared ? { codes: pick(codes, rows), labels } : pickIds(column, rows)];
  });
  return Object.fromEntries(selected) as C;
}
