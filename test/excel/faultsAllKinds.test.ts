import { build } from "../../src/excel";
import type { BuildRequest } from "../../src/sheet/request";
import { businessTables } from "../support/businessTables";
import { businessRequest, businessWorkbook } from "../support/businessWorkbook";
import { contents } from "./support/contents";
import { difference } from "./support/difference";
import { openWorkbook } from "./support/openWorkbook";
import { quiet } from "./support/requests";

const TABLES = businessTables({
  ...{ orders: 200, deals: 60, leads: 40, tickets: 60 },
  ...{ survey: 60, subscriptions: 40, spend: 30 },
});
const [NOVEMBER, DECEMBER] = [45962, 45992];

const monthOf = (at: number): BuildRequest =>
  businessRequest(TABLES, { period: { kind: "month", at } });
const ALL = monthOf(NOVEMBER);

beforeAll(() => {
  // The header says when the sheet was built.
  jest.useFakeTimers({ now: Date.UTC(2026, 0, 15), doNotFake: ["setTimeout", "performance"] });
});
afterAll(() => jest.useRealTimers());

test.each<readonly [string, BuildRequest, BuildRequest]>([
  ["the same once more", ALL, ALL],
  ["another month", ALL, monthOf(DECEMBER)],
  ["another language", ALL, { ...ALL, language: "zh-TW" }],
  ["a source less", ALL, { ...ALL, sources: ALL.sources.filter(({ kind }) => kind !== "survey") }],
  ["all KPIs after three", { ...ALL, kpis: ["AOV", "NPS", "WINRATE"] }, ALL],
])(
  "a build of every kind of data that fails at the end leaves the old state: %s",
  async (_, first, second) => {
    const probe = await openWorkbook(businessWorkbook(TABLES));
    await build(first, quiet);
    probe.standIn.meter.reset();
    await build(second, quiet);
    const { syncs } = probe.standIn.meter.read();

    const open = await openWorkbook(businessWorkbook(TABLES));
    await build(first, quiet);
    const before = contents(open);
    for (const number of [syncs - 1, syncs]) {
      open.standIn.faults.failBatch = { number, code: "GeneralException" };
      await expect(build(second, quiet)).rejects.toMatchObject({ key: "unexpected" });
      open.standIn.faults.failBatch = null;
      expect(difference(before, contents(open))).toBeNull();
    }
  },
  60_000
);
