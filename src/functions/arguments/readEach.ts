import { CalcError } from "../../calc/errors";
import { alignLines } from "./alignLines";
import { isBlank } from "./cell";
import { lineOf, type Line } from "./line";
import type { EachParameter } from "./parameters";

type Reading = readonly [name: string, parameter: EachParameter<unknown>, line: Line];

const isRange = ([, , line]: Reading): boolean => line.cells.length > 1;

/** An empty single cell is the default, or 0 where there is none: only in a range does it stand for a blank row. */
function readSingle([argument, { type, blank }, { cells }]: Reading): unknown {
  if (!isBlank(cells[0], type.zeroIsMissing)) return type.read(cells[0], { argument });
  return blank ?? type.read(0, { argument });
}

function readRow([argument, { type, blank }, { cells }]: Reading, i: number): unknown {
  return isBlank(cells[i], type.zeroIsMissing)
    ? blank
    : type.read(cells[i], { argument, row: i + 1 });
}

/** @throws CalcError value for a single cell beside a range when it may not be repeated. */
function refuseLone(readings: readonly Reading[], range: Reading | undefined): void {
  const lone = readings.find((one) => !isRange(one) && !one[1].repeats);
  if (range === undefined || lone === undefined) return;
  const [argument, other] = [lone[0], range[0]];
  const expected = range[2].cells.length;
  throw new CalcError("value", "unequalLengths", { argument, other, expected, found: 1 });
}

/**
 * Reads the arguments that a function answers row by row: ranges side by side, single cells repeated for every row.
 * There is always at least one row.
 * @throws CalcError value naming argument and row.
 */
export function readEach(
  parameters: readonly (readonly [name: string, EachParameter<unknown>])[],
  raw: Readonly<Record<string, unknown>>
): Record<string, readonly unknown[]> {
  const readings = parameters.map(([name, parameter]): Reading => [
    name,
    parameter,
    lineOf(raw[name], name),
  ]);
  const ranges = readings.filter(isRange);
  refuseLone(readings, ranges[0]);
  const { first, end } = alignLines(ranges.map(([, { type }, line]) => ({ line, ...type })));
  const length = Math.max(1, end - first);
  return Object.fromEntries(
    readings.map((reading) => [
      reading[0],
      isRange(reading)
        ? Array.from({ length }, (_, i) => readRow(reading, first + i))
        : new Array<unknown>(length).fill(readSingle(reading)),
    ])
  );
}
