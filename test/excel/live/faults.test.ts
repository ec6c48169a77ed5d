import { build } from "../../../src/excel";
import type { BuildRequest } from "../../../src/sheet/request";
import { contents } from "../support/contents";
import type { OpenWorkbook } from "../support/openWorkbook";
import { orderWorkbook } from "../support/orderTable";
import { ordersRequest, quiet } from "../support/requests";
import { openWithFunctions } from "../support/withFunctions";

const live = { ...ordersRequest, live: true, kpis: ["AOV", "RETENTION.ACTIVE"] };
const october = { ...live, period: { kind: "month", at: 40817 } } as const;

/** Everything of the workbook, once all functions have answered. */
async function settled(open: OpenWorkbook): Promise<unknown> {
  await open.book.settled();
  return contents(open);
}

/** True when the build came through: it has fewer requests than the one that was to fail. */
const succeeds = (request: BuildRequest): Promise<boolean> =>
  build(request, quiet).then(
    () => true,
    (error: unknown) => {
      expect(error).toMatchObject({ key: "unexpected" });
      return false;
    }
  );

describe.each([
  ["a first build", () => Promise.resolve(), live],
  ["a refresh that changes the rows", () => build(october, quiet), live],
  [
    "a build that switches live formulas off",
    () => build(october, quiet),
    { ...live, live: false },
  ],
] as const)("%s", (_, prepare, request) => {
  test("leaves everything as it was at whichever request Excel refuses", async () => {
    const open = await openWithFunctions(orderWorkbook(60));
    await prepare();
    const before = await settled(open);
    let number = 1;
    for (; ; number++) {
      open.standIn.faults.failBatch = { number, code: "GeneralException" };
      if (await succeeds(request)) break;
      expect([number, await settled(open)]).toEqual([number, before]);
    }
    expect(number).toBeGreaterThan(10);
  }, 300_000);
});

test("a build that is cancelled while formulas are tried leaves no sheet of rows", async () => {
  const cancel = new AbortController();
  const open = await openWithFunctions(orderWorkbook(60), {
    AOV: () => {
      cancel.abort();
      return 1;
    },
  });
  const before = await settled(open);
  const cancelled = build(live, { ...quiet, signal: cancel.signal });
  await expect(cancelled).rejects.toMatchObject({ key: "cancelled" });
  expect(await settled(open)).toEqual(before);
}, 60_000);

test("rows go in smaller pieces where Excel takes less at once", async () => {
  const open = await openWithFunctions(orderWorkbook(12_000));
  open.standIn.faults.payloadLimit = 700_000;
  const request = { ...live, period: { kind: "year", at: 40848 } } as const;
  await expect(build(request, quiet)).resolves.toMatchObject({ rowsUsed: 12_000 });
}, 120_000);
