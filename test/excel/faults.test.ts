import { build, refresh } from "../../src/excel";
import { excelTexts } from "../../src/i18n/excel";
import { contents } from "./support/contents";
import { openWorkbook, type OpenWorkbook } from "./support/openWorkbook";
import { orderWorkbook } from "./support/orderTable";
import { ordersRequest, quiet } from "./support/requests";

/** What a build asks of Excel: its requests, which of them writes, and how many actions that one has. */
interface Course {
  readonly syncs: number;
  readonly writing: number;
  readonly actions: number;
}

const { writing: WRITING, showing: SHOWING } = excelTexts.en.steps;

async function courseOf({ standIn: { meter } }: OpenWorkbook): Promise<Course> {
  meter.reset();
  let before = meter.read();
  let after = before;
  await build(ordersRequest, {
    onProgress: ({ step }) => {
      if (step === WRITING) before = meter.read();
      if (step === SHOWING && after.syncs === 0) after = meter.read();
    },
  });
  return {
    syncs: meter.read().syncs,
    writing: before.syncs + 1,
    actions: after.actions - before.actions,
  };
}

/** A failure at a share of the actions of the writing request. */
const failure = ({ writing, actions }: Course, share: number) => ({
  batch: writing,
  action: Math.floor(share * (actions - 1)),
  code: "GeneralException",
});

/** Places in a request at which it may stop. */
const SHARES = [0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1];

describe("a first build that fails leaves the workbook as it was", () => {
  let open: OpenWorkbook;
  let before: unknown;
  let course: Course;

  beforeAll(async () => {
    const trial = await openWorkbook(orderWorkbook(60));
    course = await courseOf(trial);
    open = await openWorkbook(orderWorkbook(60));
    before = contents(open);
  });

  test("at whichever request Excel refuses", async () => {
    for (let number = 1; number <= course.syncs; number++) {
      open.standIn.faults.failBatch = { number, code: "GeneralException" };
      await expect(build(ordersRequest, quiet)).rejects.toMatchObject({ key: "unexpected" });
      expect([number, contents(open)]).toEqual([number, before]);
    }
    open.standIn.faults.failBatch = null;
  });

  test("wherever in the writing request it stops", async () => {
    for (const share of SHARES) {
      open.standIn.faults.failAction = failure(course, share);
      await expect(build(ordersRequest, quiet)).rejects.toMatchObject({ key: "unexpected" });
      expect([share, contents(open)]).toEqual([share, before]);
    }
  });

  test("and a build after that succeeds", async () => {
    await build(ordersRequest, quiet);
    expect(open.book.toData().sheets.map(({ visibility }) => visibility)).toEqual(
      Array(7).fill("Visible")
    );
  });
});

describe("a refresh that fails puts the old state back, although blocks have grown and moved", () => {
  let open: OpenWorkbook;
  let before: unknown;
  let course: Course;

  const grown = () => build(ordersRequest, quiet);

  const smallWorkbook = async (): Promise<OpenWorkbook> => {
    const small = await openWorkbook(orderWorkbook(60));
    await build({ ...ordersRequest, kpis: ["AOV"], language: "zh-CN" }, quiet);
    return small;
  };

  beforeAll(async () => {
    const trial = await smallWorkbook();
    course = await courseOf(trial);
    open = await smallWorkbook();
    before = contents(open);
  });

  test("at whichever request Excel refuses", async () => {
    for (let number = 1; number <= course.syncs; number++) {
      open.standIn.faults.failBatch = { number, code: "GeneralException" };
      await expect(grown()).rejects.toMatchObject({ key: "unexpected" });
      expect([number, contents(open)]).toEqual([number, before]);
    }
    open.standIn.faults.failBatch = null;
  });

  test("wherever in the writing request it stops", async () => {
    for (const share of SHARES) {
      open.standIn.faults.failAction = failure(course, share);
      await expect(grown()).rejects.toMatchObject({ key: "unexpected" });
      expect([share, contents(open)]).toEqual([share, before]);
    }
  });

  test("when the analyst cancels, at each step before everything is done", async () => {
    const seen = new Set<string>();
    await build(
      { ...ordersRequest, kpis: ["AOV"], language: "zh-CN" },
      { onProgress: ({ step }) => seen.add(step) }
    );
    const now = contents(open);
    expect(seen.delete(excelTexts["zh-CN"].steps.showing)).toBe(true);
    for (const at of seen) {
      const cancel = new AbortController();
      const onProgress = ({ step }: { step: string }) => void (step === at && cancel.abort());
      const cancelled = build(
        { ...ordersRequest, kpis: ["AOV"], language: "zh-CN" },
        { onProgress, signal: cancel.signal }
      );
      await expect(cancelled).rejects.toMatchObject({ key: "cancelled" });
      expect([at, contents(open)]).toEqual([at, now]);
    }
    expect(seen.size).toBe(4);
  });

  test("and the next one succeeds", async () => {
    const { kpis } = await grown();
    expect(kpis).toBeGreaterThan(1);
    await expect(refresh(quiet)).resolves.toMatchObject({ kpis });
  });
});
