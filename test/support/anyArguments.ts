import fc from "fast-check";
import type { FunctionFacts, ParameterFacts } from "./excelFunctions";

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

const number = fc.integer({ min: 0, max: 10 });
const fraction = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const day = fc.integer({ min: 45000, max: 45100 });
const id = fc.constantFrom("C1", "c1", "C2", "C3 ", "Ｃ1", 7, "7");
const amount = fc.integer({ min: -20, max: 100 });

/** What a parameter usually holds, by its name or by function and name. */
const USUAL: Readonly<Record<string, Cells>> = {
  customer: id,
  order: id,
  date: day,
  created: day,
  closed: day.map((one) => one + 200),
  as_of: day,
  prev_start: fc.constant(45000),
  "RETENTION.ACTIVE.start": fc.constant(45050),
  "RETENTION.ACTIVE.end": fc.constant(45100),
  "RETENTION.start": fc.constant(20),
  "CHURN.start": fc.constant(20),
  "CHURN.lost": number,
  total: fc.constant(20),
  amount,
  scores: fc.integer({ min: 1, max: 5 }),
  status: fc.constantFrom("won", "Closed Won", "lost", "跟进中"),
  stat: fc.constantFrom("median", "mean", 0.9),
  mode: fc.constantFrom("rate", "count", "top", "mean", "points"),
  method: fc.constantFrom("nested", "independent"),
  period: fc.constantFrom("D", "W", "M", "Q", "Y"),
  direction: fc.constantFrom("up", "down", "on"),
  bins: fc.integer({ min: 2, max: 9 }),
  type: fc.constantFrom(0, 1),
  ...Object.fromEntries(
    ["conf", "margin", "retention", "rate", "churn"].map((name) => [name, fraction])
  ),
  ...Object.fromEntries(
    ["satisfaction", "loyalty", "conversion", "benchmark"].map((name) => [name, fraction])
  ),
};

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

function rangeOf(usual: Cells): Cells {
  const line = fc.array(usually(usual), { minLength: 5, maxLength: 5 });
  const anyLine = fc.array(anyCell, { maxLength: 8 });
  return fc.oneof(
    { weight: 24, arbitrary: line.map(column) },
    { weight: 4, arbitrary: line.map((cells) => [cells]) },
    { weight: 4, arbitrary: usual.map((one) => [[one]]) },
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
