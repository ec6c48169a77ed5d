import type { IdColumn } from "../../calc/columns";
import { comparable } from "../../calc/ids/foldIds";

/** Groups that are shown one by one; the rest is put together. */
export const MOST_GROUPS = 15;

/** A column to split rows by, with the rows that count for its size. */
export interface SplitColumn {
  readonly by: IdColumn;
  readonly counts: Uint8Array;
}

export type GroupKind = "value" | "others" | "missing";

/** One row of a breakdown: a value, all values beyond the cap, or rows without a value. */
export interface Group {
  readonly kind: GroupKind;
  /** The value as it is first spelled; "" for the other kinds. */
  readonly label: string;
  /** Values that it stands for. */
  readonly values: number;
  /** Rows of the period. */
  readonly n: number;
}

export interface RankedGroups {
  readonly groups: readonly Group[];
  /** Index into `groups` of each row, column by column. */
  readonly groupOfRow: readonly Int32Array[];
}

interface Value {
  readonly label: string;
  n: number;
  group: number;
}

const keyOf = (label: string | number): string => comparable(String(label)).toLowerCase();

/** Values of all columns; the same value of two sources is one. */
function valuesOf(columns: readonly SplitColumn[]) {
  const values = new Map<string, Value>();
  const missing = { n: 0, rows: 0 };
  const ofCode = columns.map(({ by: { labels } }) =>
    labels.map((label) => {
      const key = keyOf(label);
      const value = values.get(key) ?? { label: String(label), n: 0, group: -1 };
      values.set(key, value);
      return value;
    })
  );
  columns.forEach(({ by: { codes }, counts }, c) => {
    for (let row = 0; row < codes.length; row++) {
      const value = ofCode[c]![codes[row]!];
      if (value !== undefined) value.n += counts[row]!;
      else {
        missing.n += counts[row]!;
        missing.rows++;
      }
    }
  });
  return { values: [...values.values()], ofCode, missing };
}

/** The values of some columns as groups, those with most rows first; equal ones by name. */
export function rankedGroups(columns: readonly SplitColumn[]): RankedGroups {
  const { values, ofCode, missing } = valuesOf(columns);
  const ranked = [...values].sort((a, b) => b.n - a.n || (a.label < b.label ? -1 : 1));
  const own = ranked.length > MOST_GROUPS + 1 ? MOST_GROUPS : ranked.length;
  ranked.forEach((value, rank) => (value.group = Math.min(rank, own)));
  const rest = ranked.slice(own);
  const groups: Group[] = ranked
    .slice(0, own)
    .map(({ label, n }) => ({ kind: "value", label, values: 1, n }));
  if (rest.length > 0) {
    const n = rest.reduce((sum, value) => sum + value.n, 0);
    groups.push({ kind: "others", label: "", values: rest.length, n });
  }
  const unnamed = groups.length;
  if (missing.rows > 0) groups.push({ kind: "missing", label: "", values: 0, n: missing.n });
  const groupOfRow = columns.map(({ by: { codes } }, c) =>
    codes.map((code) => ofCode[c]![code]?.group ?? unnamed)
  );
  return { groups, groupOfRow };
}
