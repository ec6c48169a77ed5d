import type { IdColumn } from "../../calc/columns";
import { CalcError } from "../../calc/errors";
import { alignLines, type LineRule, type Rows } from "./alignLines";
import { isBlank, isEmpty } from "./cell";
import { lineOf, type Line } from "./line";
import type { BlankRule, ColumnParameter, IdParameter } from "./parameters";
import { readIds } from "./readIds";
import { rowsWhere } from "./rowsWhere";
import { selectRows, type Columns } from "./selectRows";

type RangeParameter = ColumnParameter | IdParameter;
type Named<P> = readonly [name: string, parameter: P];

/** The rows of a call that count, and where row i of them stands in the ranges. */
export interface ColumnReading {
  readonly columns: Columns;
  /** Of the parallel ranges; one that is apart has rows of its own. */
  readonly rowOf: (i: number) => number;
}

/** Ranges that share their rows: the parallel ones of a call, or one that is apart. */
interface RangeSet {
  readonly readings: readonly Reading[];
  readonly rows: Rows;
}

type Reading = { readonly parameter: RangeParameter; readonly line: Line };

const ruleOf = ({ parameter: { type }, line }: Reading): LineRule => ({
  line,
  zeroIsMissing: type.zeroIsMissing,
  knowsHeader: type.knowsHeader,
});

const setOf = (readings: readonly Reading[]): RangeSet => ({
  readings,
  rows: alignLines(readings.map(ruleOf)),
});

/** A range of numbers, dates or words with NaN for its blanks. */
function readNumbers(
  { type }: ColumnParameter,
  { argument, cells }: Line,
  { first, end }: Rows
): Float64Array {
  const values = new Float64Array(end - first);
  // One place for all rows: errors copy it, and a hundred thousand cells need no objects.
  const place = { argument, row: 0 };
  for (let i = first; i < end; i++) {
    const cell = cells[i];
    place.row = i + 1;
    values[i - first] = isBlank(cell, type.zeroIsMissing) ? NaN : type.read(cell, place);
  }
  return values;
}

/** The ranges of each set as columns by name; the ids of all sets are read together. */
function readAll(sets: readonly RangeSet[]): Columns[] {
  const placed = sets.flatMap(({ readings, rows }) => readings.map((one) => ({ ...one, rows })));
  const idRanges = placed.filter(({ parameter }) => parameter.kind === "ids");
  const zeroIsMissing = idRanges.every(({ parameter }) => parameter.type.zeroIsMissing);
  const idColumns = readIds(idRanges, zeroIsMissing);
  const idsOf = new Map(idRanges.map(({ line }, i) => [line.argument, idColumns[i]!]));
  return sets.map(({ readings, rows }) =>
    Object.fromEntries(
      readings.map(({ parameter, line }) => [
        line.argument,
        parameter.kind === "ids" ? idsOf.get(line.argument)! : readNumbers(parameter, line, rows),
      ])
    )
  );
}

const isMissing = (column: Float64Array | IdColumn, i: number): boolean =>
  column instanceof Float64Array ? Number.isNaN(column[i]) : column.codes[i] === -1;

/** The rows of a set that no blank takes out. */
function keptRows({ readings, rows }: RangeSet, columns: Columns): Int32Array {
  const length = rows.end - rows.first;
  const withRule = (rule: BlankRule) => readings.filter(({ parameter: p }) => p.blanks === rule);
  const complete = new Uint8Array(length).fill(1);
  for (const { line } of withRule("drop")) {
    const column = columns[line.argument]!;
    for (let i = 0; i < length; i++) if (isMissing(column, i)) complete[i] = 0;
  }
  const kept = rowsWhere(length, (i) => complete[i] === 1);
  for (const { line } of withRule("refuse")) {
    const { argument } = line;
    const at = kept.find((i) => isMissing(columns[argument]!, i));
    if (at !== undefined)
      throw new CalcError("value", "blankCell", { argument, row: rows.first + at + 1 });
  }
  return kept;
}

/**
 * Reads the ranges of a call. Parallel ones are of equal length after the blank tail, without the header, and only the
 * rows that no blank takes out; each range that is apart is read so by itself.
 * @throws CalcError value naming argument and row.
 */
export function readColumns(
  parameters: readonly Named<RangeParameter>[],
  raw: Readonly<Record<string, unknown>>
): ColumnReading {
  const isGiven = ([name, { required }]: Named<RangeParameter>): boolean =>
    required || !isEmpty(raw[name]);
  const readings = parameters
    .filter(isGiven)
    .map(([name, parameter]): Reading => ({ parameter, line: lineOf(raw[name], name) }));
  const apart = readings.filter(({ parameter }) => parameter.apart);
  const together = setOf(readings.filter((one) => !apart.includes(one)));
  const sets = [together, ...apart.map((one) => setOf([one]))];
  const read = readAll(sets);
  const kept = sets.map((set, i) => keptRows(set, read[i]!));
  const idsAreCompared = apart.some(({ parameter }) => parameter.kind === "ids");
  const selected = read.map((columns, i) => selectRows(columns, kept[i]!, idsAreCompared));
  const absent = parameters.filter((one) => !isGiven(one)).map(([name]) => [name, null] as const);
  return {
    columns: Object.assign(Object.fromEntries(absent), ...selected) as Columns,
    rowOf: (i) => together.rows.first + kept[0]![i]! + 1,
  };
}
