import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { StandIn } from "../../src/standin";
import { bootAddIn } from "../../src/standin/host/boot/node";
import { keepAwake } from "../../src/workbench/kpi/keepAwake";
import { fakeWorkbook } from "../standin/host/fakeWorkbook";
import {
  callFunction,
  functions,
  installHost,
  type FunctionFacts,
} from "../support/excelFunctions";
import { callColumns, type Range } from "./callColumns";

const FEW = 100_000;
const MANY = 1_000_000;
const RUNS = 3;

/** One or three cells, and a square of states: no ranges of rows. */
const SHORT = new Set(["COEFFICIENT", "CLV.MIGRATION"]);

/** What tables and windows need besides their columns, by FUNCTION.name. */
const OPTIONS: Readonly<Record<string, unknown>> = {
  "RETENTION.ACTIVE.prev_start": 44_000,
  "RETENTION.ACTIVE.start": 44_300,
  "RETENTION.ACTIVE.end": 44_600,
  "RFM.top": 1000,
  "ABC.top": 100,
  "CLV.HISTORIC.top": 1000,
  "HEALTH.weights": [[2, 1, 1]],
  "HEALTH.worst": 0,
  "HEALTH.best": 1,
};

/** Options whose work is of another kind than that of the default. */
const ALSO: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  KPISLOPE: { method: "theilsen" },
};

type Columns = Readonly<Record<string, () => Range>>;

/** A function, and the options that it is called with. */
interface Case {
  readonly facts: FunctionFacts;
  readonly options: Readonly<Record<string, unknown>>;
}

const argumentsFor = ({ facts, options }: Case, columns: Columns): unknown[] =>
  facts.parameters.map(({ name, range }) => {
    const { id } = facts;
    const option = options[name] ?? OPTIONS[`${id}.${name}`];
    if (option !== undefined || !range) return option ?? null;
    return (columns[`${id}.${name}`] ?? columns[name])?.() ?? null;
  });

/** Milliseconds of processor time so far: other work on the machine does not count, our garbage does. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Collects garbage, so that one measurement does not pay for the one before. */
const collectGarbage = (() => {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
})();

/** The ranges without their last rows: another call, which the memory does not know. */
const shorter = (args: readonly unknown[], by: number, rows: number): unknown[] =>
  args.map((arg) => (Array.isArray(arg) && arg.length === rows ? arg.slice(0, rows - by) : arg));

/** Milliseconds of the best of a few calls, and of the last of them made again, with what came of it. */
function timesOf(one: Case, rows: number) {
  const all = argumentsFor(one, callColumns(rows));
  const timed = (args: readonly unknown[]) => {
    collectGarbage();
    const start = processorTime();
    const outcome = callFunction(one.facts.id, args);
    return { ms: processorTime() - start, outcome };
  };
  const first = Math.min(
    ...Array.from({ length: RUNS }, (_, run) => timed(shorter(all, run + 1, rows)).ms)
  );
  const again = timed(shorter(all, RUNS, rows));
  const error = "error" in again.outcome ? `  ${again.outcome.error} ${again.outcome.message}` : "";
  return { first, again: again.ms, error };
}

const ms = (value: number): string => value.toFixed(1).padStart(9);

function* growth(): Generator<string> {
  const cases = [...functions.values()]
    .filter(({ id, parameters }) => !SHORT.has(id) && parameters.some(({ range }) => range))
    .flatMap((facts): Case[] => {
      const also = ALSO[facts.id];
      return [{ facts, options: {} }, ...(also === undefined ? [] : [{ facts, options: also }])];
    });
  yield `Range functions: ms at ${FEW} and ${MANY} rows, growth (10 is linear, 12 n log n), rows/s, ms of the call again`;
  for (const one of cases) {
    // A first round compiles the code, as the first formula of a workbook does.
    callFunction(one.facts.id, argumentsFor(one, callColumns(2000)));
    const [small, large] = [timesOf(one, FEW), timesOf(one, MANY)];
    const ratio = (large.first / small.first).toFixed(1).padStart(5);
    const speed = `${Math.round(MANY / large.first).toLocaleString("en")}k`.padStart(8);
    const name = [one.facts.id, ...Object.values(one.options)].join(" ").padEnd(18);
    yield `  ${name}${ms(small.first)}${ms(large.first)} ${ratio}${speed}${ms(large.again)}${large.error}`;
  }
}

/** Three columns of a hundred thousand rows each. */
const CARRIED: readonly (readonly [id: string, ...columns: (string | null)[]])[] = [
  ["RFM", "customer", "date", "amount"],
  ["COHORT", "customer", "date", "amount"],
  ["REPEAT", "customer", "date", null, "amount"],
  ["GAP", "customer", "date", null, "amount"],
];

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

/** The real client calls our functions; what does not pass in them passes on the way. */
async function* carried(): AsyncGenerator<string> {
  const standIn = new StandIn({ workbook: fakeWorkbook() });
  const { realm } = await bootAddIn(standIn);
  const client = realm["CustomFunctions"] as typeof CustomFunctions;
  const columns = callColumns(FEW);
  yield `One call of the client with ${FEW} × 3 cells, median of ${RUNS}: ms in our code, ms on the way`;
  for (const [id, ...names] of CARRIED) {
    const { call, parameters } = functions.get(id)!;
    let own = 0;
    const timed = (...args: unknown[]): unknown => {
      const start = processorTime();
      try {
        return call(...args);
      } finally {
        own = processorTime() - start;
      }
    };
    client.associate(id, timed as never);
    const declared = parameters.map(({ name, optional, range }) => ({
      ...{ name, optional },
      dimensionality: range ? ("matrix" as const) : ("scalar" as const),
    }));
    standIn.calls.load({ functions: [{ id, name: id, parameters: declared }] });
    const ranges = names.map((name) => (name === null ? null : { cells: columns[name]!() }));
    const runs: { own: number; way: number }[] = [];
    for (let run = 0; run < RUNS; run++) {
      // Another last amount in each run, or the memory would answer.
      ranges.at(-1)!.cells.at(-1)![0] = 100 + run;
      const start = processorTime();
      await keepAwake(() => standIn.calls.call(id, ranges));
      runs.push({ own, way: processorTime() - start - own });
    }
    const [inside, way] = [median(runs.map((run) => run.own)), median(runs.map((run) => run.way))];
    yield `  ${id.padEnd(18)}${ms(inside)}${ms(way)}  ${inside < way ? "less in our code" : "MORE IN OUR CODE"}`;
  }
}

/** Functions as Excel calls them, on long ranges. */
export async function* bench(): AsyncGenerator<string> {
  installHost();
  yield* carried();
  yield* growth();
}
