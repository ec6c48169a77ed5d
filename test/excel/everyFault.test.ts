import { build } from "../../src/excel";
import type { LastingFaults } from "../../src/standin/host/faults";
import { contents } from "./support/contents";
import { difference } from "./support/difference";
import { openWorkbook, type OpenWorkbook } from "./support/openWorkbook";
import { orderWorkbook } from "./support/orderTable";
import { ordersRequest, quiet } from "./support/requests";

/** Faults that come in the middle of the work and last for two requests, with the keys of their messages. */
const LASTING: readonly (readonly [what: string, on: LastingFaults, keys: readonly string[]])[] = [
  ["the analyst types in a cell", { editMode: true }, ["editMode"]],
  ["the workbook becomes read-only", { readOnly: true }, ["readOnly", "protectedWorkbook"]],
  ["the connection is lost", { sessionTimeout: true }, ["connectionLost"]],
  ["Excel takes next to nothing", { payloadLimit: 300 }, ["tooLarge"]],
];

interface Work {
  readonly prepare: () => Promise<OpenWorkbook>;
  readonly run: () => Promise<unknown>;
}

const FIRST_BUILD: Work = {
  prepare: () => openWorkbook(orderWorkbook(60)),
  run: () => build(ordersRequest, quiet),
};

/** A refresh after which every block has changed: other KPIs, another language. */
const GROWN: Work = {
  prepare: async () => {
    const open = await openWorkbook(orderWorkbook(60));
    await build({ ...ordersRequest, kpis: ["AOV"], language: "zh-CN" }, quiet);
    return open;
  },
  run: () => build(ordersRequest, quiet),
};

async function requestsOf({ prepare, run }: Work): Promise<number> {
  const { standIn } = await prepare();
  standIn.meter.reset();
  await run();
  return standIn.meter.read().syncs;
}

const failureOf = (run: Work["run"]): Promise<unknown> =>
  run().then(
    () => null,
    (error: unknown) => error
  );

beforeAll(() => {
  // The header says when the sheet was built.
  jest.useFakeTimers({ now: Date.UTC(2026, 0, 15), doNotFake: ["setTimeout", "performance"] });
});
afterAll(() => jest.useRealTimers());

describe.each([
  ["a first build", FIRST_BUILD],
  ["a refresh", GROWN],
])("%s during which", (_, work) => {
  let requests: number;
  let after: unknown;

  beforeAll(async () => {
    requests = await requestsOf(work);
    const open = await work.prepare();
    await work.run();
    after = contents(open);
  });

  test.each(LASTING)(
    "%s leaves the old state or the new one, says why, and can be repeated",
    async (__, on, keys) => {
      let failures = 0;
      for (let number = 1; number <= requests; number++) {
        const open = await work.prepare();
        const before = contents(open);
        open.standIn.faults.lasting = { number, batches: 2, on };
        const failure = await failureOf(work.run);
        const expected = failure === null ? after : before;
        expect([number, difference(expected, contents(open))]).toEqual([number, null]);
        if (failure !== null) failures++;
        if (failure !== null) expect(keys).toContain((failure as { key: string }).key);
        Object.assign(open.standIn.faults, {
          ...{ lasting: null, editMode: false, readOnly: false },
          ...{ sessionTimeout: false, payloadLimit: null },
        });
        await work.run();
        expect([number, difference(after, contents(open))]).toEqual([number, null]);
      }
      // The last request writes, so each of these faults stops it at the latest.
      expect(failures).toBeGreaterThan(0);
    }
  );
});
