import { build, refresh } from "../../src/excel";
import { contents } from "./support/contents";
import { openWorkbook, type OpenWorkbook } from "./support/openWorkbook";
import { orderWorkbook } from "./support/orderTable";
import { ordersRequest, quiet } from "./support/requests";

const syncsOf = async (open: OpenWorkbook, work: () => Promise<unknown>): Promise<number> => {
  open.standIn.meter.reset();
  await work();
  return open.standIn.meter.read().syncs;
};

/** Places in a request at which it may stop. */
const SHARES = [0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95];

describe("a first build that fails leaves the workbook as it was", () => {
  let open: OpenWorkbook;
  let before: unknown;
  let syncs: number;
  let largest: number;

  beforeAll(async () => {
    const trial = await openWorkbook(orderWorkbook(60));
    syncs = await syncsOf(trial, () => build(ordersRequest, quiet));
    largest = trial.standIn.meter.read().actions;
    open = await openWorkbook(orderWorkbook(60));
    before = contents(open);
  });

  test("at whichever request Excel refuses", async () => {
    for (let number = 1; number <= syncs; number++) {
      open.standIn.faults.failBatch = { number, code: "GeneralException" };
      await expect(build(ordersRequest, quiet)).rejects.toMatchObject({ key: "unexpected" });
      expect([number, contents(open)]).toEqual([number, before]);
    }
    open.standIn.faults.failBatch = null;
  });

  test("wherever in the writing request it stops", async () => {
    const batch = syncs - 1;
    for (const share of SHARES) {
      const action = Math.floor(share * largest * 0.75);
      open.standIn.faults.failAction = { batch, action, code: "GeneralException" };
      await expect(build(ordersRequest, quiet)).rejects.toMatchObject({ key: "unexpected" });
      expect([action, contents(open)]).toEqual([action, before]);
    }
  });

  test("and a build after that succeeds", async () => {
    await build(ordersRequest, quiet);
    expect(open.book.toData().sheets.map(({ visibility }) => visibility)).toEqual(
      Array(6).fill("Visible")
    );
  });
});

describe("a refresh that fails puts the old state back, although blocks have grown and moved", () => {
  let open: OpenWorkbook;
  let before: unknown;
  let syncs: number;
  let actions: number;

  const grown = () => build(ordersRequest, quiet);

  const smallWorkbook = async (): Promise<OpenWorkbook> => {
    const small = await openWorkbook(orderWorkbook(60));
    await build({ ...ordersRequest, kpis: ["AOV"], language: "zh-CN" }, quiet);
    return small;
  };

  beforeAll(async () => {
    const trial = await smallWorkbook();
    syncs = await syncsOf(trial, grown);
    actions = trial.standIn.meter.read().actions;
    open = await smallWorkbook();
    before = contents(open);
  });

  test("at whichever request Excel refuses", async () => {
    for (let number = 1; number <= syncs; number++) {
      open.standIn.faults.failBatch = { number, code: "GeneralException" };
      await expect(grown()).rejects.toMatchObject({ key: "unexpected" });
      expect([number, contents(open)]).toEqual([number, before]);
    }
    open.standIn.faults.failBatch = null;
  });

  test("wherever in the writing request it stops", async () => {
    const batch = syncs - 1;
    for (const share of SHARES) {
      const action = Math.floor(share * actions * 0.75);
      open.standIn.faults.failAction = { batch, action, code: "GeneralException" };
      await expect(grown()).rejects.toMatchObject({ key: "unexpected" });
      expect([action, contents(open)]).toEqual([action, before]);
    }
  });

  test("when the analyst cancels, at each step", async () => {
    const seen = new Set<string>();
    await build(
      { ...ordersRequest, kpis: ["AOV"], language: "zh-CN" },
      { onProgress: ({ step }) => seen.add(step) }
    );
    for (const at of seen) {
      const cancel = new AbortController();
      const onProgress = ({ step }: { step: string }) => void (step === at && cancel.abort());
      const cancelled = build(
        { ...ordersRequest, kpis: ["AOV"], language: "zh-CN" },
        { onProgress, signal: cancel.signal }
      );
      await expect(cancelled).rejects.toMatchObject({ key: "cancelled" });
    }
    expect(seen.size).toBe(5);
  });

  test("and the next one succeeds", async () => {
    const { kpis } = await grown();
    expect(kpis).toBe(10);
    await expect(refresh(quiet)).resolves.toMatchObject({ kpis: 10 });
  });
});
