import fc from "fast-check";
import type { FunctionFacts, ParameterFacts } from "./excelFunctions";
import { USUAL } from "./usual";
import { number } from "./usual/cells";

type Cells = fc.Arbitrary<unknown>;

const word = fc.constantFrom(
  "median",
  "mean",
  "up",
  "M",
  "rate",
  "revenue",
  "nested",
  "closed won",
  "输单"
);
const blank = fc.constantFrom(null, "", 0);
const wild = fc.oneof(
  fc.string(),
  fc.boolean(),
  fc.double(),
  fc.constantFrom("1,200", "85%", "2025-01-05", Number.MAX_VALUE, -0, 5e-324, undefined),
  fc.constant({ type: "Entity", text: "Contoso" })
);

const anyCell = fc.oneof(
  { weight: 4, arbitrary: number },
  { weight: 2, arbitrary: blank },
  { weight: 2, arbitrary: word },
  { weight: 2, arbitrary: wild }
);

const column = (line: unknown[]): unknown[][] => line.map((one) => [one]);
const usually = (usual: Cells): Cells =>
  fc.oneof(
    { weight: 60, arbitrary: usual },
    { weight: 2, arbitrary: blank },
    { weight: 1, arbitrary: anyCell }
  );

/** What a range of one usual value is; a block, such as a matrix, is usual as a whole. */
const alone = (one: unknown): unknown => (Array.isArray(one) ? one : [[one]]);

function rangeOf(usual: Cells): Cells {
  const line = fc.array(usually(usual), { minLength: 6, maxLength: 6 });
  const anyLine = fc.array(anyCell, { maxLength: 8 });
  return fc.oneof(
    { weight: 24, arbitrary: line.map(column) },
    { weight: 4, arbitrary: line.map((cells) => [cells]) },
    { weight: 4, arbitrary: usual.map(alone) },
    { weight: 2, arbitrary: anyLine.map(column) },
    { weight: 1, arbitrary: fc.array(fc.array(anyCell, { maxLength: 3 }), { maxLength: 3 }) }
  );
}

function argumentOf(functionId: string, { name, optional, range }: ParameterFacts): Cells {
  const usual = USUAL[`${functionId}.${name}`] ?? USUAL[name] ?? number;
  const right = range ? rangeOf(usual) : usually(usual);
  return fc.oneof(
    { weight: 20, arbitrary: right },
    { weight: optional ? 20 : 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: range ? anyCell : rangeOf(usual) }
  );
}

/** Arguments for a call of a function: mostly what an analyst would give, now and then anything at all. */
export const argumentsOf = ({
  id: functionId,
  parameters,
}: FunctionFacts): fc.Arbitrary<unknown[]> =>
  fc.tuple(...parameters.map((parameter) => argumentOf(functionId, parameter)));
