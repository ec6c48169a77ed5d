import type { IdColumn } from "../../calc/columns";
import { CalcError } from "../../calc/errors";
import { alignLines, type LineRule, type Rows } from "./alignLines";
import { isBlank, isEmpty } from "./cell";
import { lineOf, type Line } from "./line";
import type { ColumnParameter, IdParameter } from "./parameters";
import { readIds } from "./readIds";
import { selectRows, type Columns } from "./selectRows";

type RangeParameter = ColumnParameter | IdParameter;
type Named<P> = readonly [name: string, parameter: P];

/** The complete rows of a call, and where row i of them stands in the ranges. */
export interface ColumnReading {
  readonly columns: Columns;
  readonly rowOf: (i: number) => number;
}

type Reading = { readonly parameter: RangeParameter; readonly line: Line };

function ruleOf({ parameter, line }: Reading): LineRule {
  const { zeroIsMissing, knowsHeader } =
    parameter.kind === "ids" ? { zeroIsMissing: true, knowsHeader: false } : parameter.type;
  return { line, zeroIsMissing, knowsHeader };
}

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

function readAll(readings: readonly Reading[], rows: Rows): Columns {
  const idLines = readings
    .filter(({ parameter }) => parameter.kind === "ids")
    .map(({ line }) => line);
  const idColumns = readIds(idLines, rows);
  return Object.fromEntries(
    readings.map(({ parameter, line }) => [
      line.argument,
      parameter.kind === "ids"
        ? idColumns[idLines.indexOf(line)]!
        : readNumbers(parameter, line, rows),
    ])
  );
}

const isMissing = (column: Float64Array | IdColumn, i: number): boolean =>
  column instanceof Float64Array ? Number.isNaN(column[i]) : column.codes[i] === -1;

/** The rows in which every range that counts has a value. */
function completeRows(columns: Columns, names: readonly string[], length: number): Int32Array {
  const complete = new Uint8Array(length).fill(1);
  for (const name of names) {
    const column = columns[name];
    if (column) for (let i = 0; i < length; i++) if (isMissing(column, i)) complete[i] = 0;
  }
  const rows = new Int32Array(length);
  let kept = 0;
  for (let i = 0; i < length; i++) if (complete[i] === 1) rows[kept++] = i;
  return rows.subarray(0, kept);
}

function refuseBlanks(
  columns: Columns,
  names: readonly string[],
  kept: Int32Array,
  first: number
): void {
  for (const argument of names) {
    const column = columns[argument];
    const at = column ? kept.find((i) => isMissing(column, i)) : undefined;
    if (at !== undefined)
      throw new CalcError("value", "blankCell", { argument, row: first + at + 1 });
  }
}

/**
 * Reads the parallel ranges of a call: of equal length after the blank tail, without the header, and only the rows in
 * which no range has a blank.
 * @throws CalcError value naming argument and row.
 */
export function readColumns(
  parameters: readonly Named<RangeParameter>[],
  raw: Readonly<Record<string, unknown>>
): ColumnReading {
  const isGiven = ([name, { required }]: Named<RangeParameter>): boolean =>
    required || !isEmpty(raw[name]);
  const given = parameters.filter(isGiven);
  const readings = given.map(([name, parameter]) => ({ parameter, line: lineOf(raw[name], name) }));
  const rows = alignLines(readings.map(ruleOf));
  const columns = readAll(readings, rows);
  const strict = given.filter(
    ([, parameter]) => parameter.kind === "column" && parameter.refusesBlanks
  );
  const strictNames = strict.map(([name]) => name);
  const otherNames = given.map(([name]) => name).filter((name) => !strictNames.includes(name));
  const kept = completeRows(columns, otherNames, rows.end - rows.first);
  refuseBlanks(columns, strictNames, kept, rows.first);
  const absent = parameters.filter((one) => !isGiven(one)).map(([name]) => [name, null] as const);
  return {
    columns: { ...selectRows(columns, kept), ...Object.fromEntries(absent) },
    rowOf: (i) => rows.first + kept[i]! + 1,
  };
}
