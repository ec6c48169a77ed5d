import type { Parameter, ParameterValue } from "./parameters";
import { readBlock } from "./readBlock";
import { readCell } from "./readCell";
import { readColumns } from "./readColumns";
import { readEach } from "./readEach";
import { readList } from "./readList";
import { readRaw } from "./readRaw";

/** What a function takes, by parameter name. */
export type Parameters = Readonly<Record<string, Parameter>>;

export interface Reading<P extends Parameters> {
  readonly values: ArgumentValues<P>;
  /** Row number, in the ranges, of row i of the columns. */
  readonly rowOf: (i: number) => number;
}

export type ArgumentValues<P extends Parameters> = {
  readonly [K in keyof P]: ParameterValue<P[K]>;
};

/**
 * Turns the arguments of a call, as Excel delivers them, into what the calculation takes.
 * @throws CalcError value naming argument, row and what is expected.
 */
export function readArguments<P extends Parameters>(
  parameters: P,
  raw: Readonly<Record<keyof P & string, unknown>>
): Reading<P> {
  const named = Object.entries<Parameter>(parameters);
  const ofKind = <K extends Parameter["kind"]>(...kinds: K[]) =>
    named.filter(([, { kind }]) => (kinds as string[]).includes(kind)) as [
      string,
      Extract<Parameter, { kind: K }>,
    ][];
  const { columns, rowOf } = readColumns(ofKind("column", "ids"), raw);
  const values = {
    ...Object.fromEntries(
      ofKind("cell").map(([name, one]) => [name, readCell(one, raw[name], name)])
    ),
    ...Object.fromEntries(
      ofKind("list").map(([name, one]) => [name, readList(one, raw[name], name)])
    ),
    ...Object.fromEntries(
      ofKind("block").map(([name, one]) => [name, readBlock(one, raw[name], name)])
    ),
    ...readEach(ofKind("each"), raw),
    ...readRaw(ofKind("raw"), raw),
    ...columns,
  } as ArgumentValues<P>;
  return { values, rowOf };
}
