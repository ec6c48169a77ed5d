import { readOrders } from "../../src/data/orders/readOrders";
import { inSlices, partOf, SLICE_CELLS, unpaced, yieldingPace } from "../../src/data/pace";
import { tableOf } from "./exportTable";

test("slices cover every row once, are at most 50,000 cells, and progress ends at 1", async () => {
  const slices: [number, number][] = [];
  const progress: number[] = [];
  await inSlices(
    10,
    100_010,
    8,
    async (done) => void progress.push(done),
    (from, to) => void slices.push([from, to])
  );
  expect(slices[0]![0]).toBe(10);
  slices.slice(1).forEach(([from], i) => expect(from).toBe(slices[i]![1]));
  expect(slices.at(-1)![1]).toBe(100_010);
  expect(Math.max(...slices.map(([from, to]) => (to - from) * 8))).toBeLessThanOrEqual(SLICE_CELLS);
  expect(progress.at(-1)).toBe(1);
});

test("a part of a step reports its share of the whole", async () => {
  const progress: number[] = [];
  const pace = partOf(async (done) => void progress.push(done), 0.2, 0.4);
  await pace(0);
  await pace(1);
  expect(progress).toEqual([0.2, 0.4]);
});

test("a yielding pace lets other tasks run and stops when it is cancelled", async () => {
  const controller = new AbortController();
  const pace = yieldingPace(() => {}, controller.signal);
  let other = false;
  const timer = new Promise<void>((resolve) => setTimeout(() => resolve(void (other = true)), 0));
  while (!other) await pace(0.5);
  await timer;
  controller.abort(new Error("cancelled"));
  await expect(pace(0.6)).rejects.toThrow("cancelled");
});

test("reading reports rising progress from start to end and can be cancelled between slices", async () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => [`K${i % 100}`, "2025-01-01", String(i)]);
  const table = tableOf("log", [["Customer", "Date", "Amount"], ...rows]);
  const mapping = { customer: 0, date: 1, amount: 2 };
  const progress: number[] = [];
  await readOrders(table, mapping, { pace: async (done) => void progress.push(done) });
  expect([...progress].sort((a, b) => a - b)).toEqual(progress);
  expect(progress.at(-1)).toBeCloseTo(1, 12);
  const pace = async (done: number): Promise<void> => {
    if (done > 0.5) throw new Error("cancelled");
  };
  await expect(readOrders(table, mapping, { pace })).rejects.toThrow("cancelled");
  expect((await readOrders(table, mapping, { pace: unpaced })).rowsUsed).toBe(30_000);
});
