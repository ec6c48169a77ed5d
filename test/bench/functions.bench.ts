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

/** Their ranges hold a handful of cells. */
const SHORT = new Set([
  "COEFFICIENT",
  "COEFFICIENT.INDEX",
  "FUNNEL",
  "CLV.FLOW",
  "CLV.MIGRATION",
  "EQUITY",
  "SBG.FIT",
]);

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

type Columns = Readonly<Record<string, () => Range>>;

const argumentsFor = ({ id, parameters }: FunctionFacts, columns: Columns): unknown[] =>
  parameters.map(({ name, range }) => {
    const option = OPTIONS[`${id}.${name}`];
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
function timesOf(facts: FunctionFacts, rows: number) {
  const all = argumentsFor(facts, callColumns(rows));
  const timed = (args: readonly unknown[]) => {
    collectGarbage();
    const start = processorTime();
    const outcome = callFunction(facts.id, args);
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
  const long = [...functions.values()].filter(
    ({ id, parameters }) => !SHORT.has(id) && parameters.some(({ range }) => range)
  );
  yield `Range functions: ms at ${FEW} and ${MANY} rows, growth (10 is linear, 12 n log n), rows/s, ms of the call again`;
  for (const facts of long) {
    // A first round compiles the code, as the first formula of a workbook does.
    callFunction(facts.id, argumentsFor(facts, callColumns(2000)));
    const [small, large] = [timesOf(facts, FEW), timesOf(facts, MANY)];
    const ratio = (large.first / small.first).toFixed(1).padStart(5);
    const speed = `${Math.round(MANY / large.first).toLocaleString("en")}k`.padStart(8);
    yield `  ${facts.id.padEnd(18)}${ms(small.first)}${ms(large.first)} ${ratio}${speed}${ms(large.again)}${large.error}`;
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
