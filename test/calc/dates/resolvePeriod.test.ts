import { resolvePeriod } from "../../../src/calc/dates/resolvePeriod";
import { serialOf } from "../../../src/calc/dates/serialOf";

const first = serialOf(2024, 5, 17);

test("the latest period is the last that the data complete", () => {
  const { period, previous, partial } = resolvePeriod(
    { kind: "month", at: "latest" },
    first,
    serialOf(2025, 3, 30) + 0.9
  );
  expect(period).toEqual({
    ...{ kind: "month", start: serialOf(2025, 2, 1), end: serialOf(2025, 3, 1) },
  });
  expect(previous.start).toBe(serialOf(2025, 1, 1));
  expect(partial).toBe(false);
});

test("data up to its last day complete a period", () => {
  const last = serialOf(2025, 3, 31);
  expect(resolvePeriod({ kind: "month", at: "latest" }, first, last).period.end).toBe(last + 1);
  expect(resolvePeriod({ kind: "quarter", at: "latest" }, first, last).period.end).toBe(last + 1);
  expect(resolvePeriod({ kind: "year", at: "latest" }, first, last).period.end).toBe(
    serialOf(2025, 1, 1)
  );
});

test("data inside one period give that running period, marked partial", () => {
  const { period, partial } = resolvePeriod(
    { kind: "quarter", at: "latest" },
    serialOf(2025, 1, 9),
    serialOf(2025, 2, 11)
  );
  expect(period.start).toBe(serialOf(2025, 1, 1));
  expect(partial).toBe(true);
});

test("a date inside a period chooses it, running or not", () => {
  const last = serialOf(2025, 3, 30);
  const march = resolvePeriod({ kind: "month", at: serialOf(2025, 3, 8) }, first, last);
  expect(march.period.start).toBe(serialOf(2025, 3, 1));
  expect(march.partial).toBe(true);
  expect(resolvePeriod({ kind: "year", at: serialOf(2024, 8, 1) }, first, last).partial).toBe(
    false
  );
});

test("custom days count whole and inclusive, and compare with as many days before", () => {
  const [from, to] = [serialOf(2025, 1, 15), serialOf(2025, 3, 14)];
  const resolved = resolvePeriod({ kind: "custom", from: from + 0.4, to: to + 0.1 }, first, to);
  expect(resolved.period).toEqual({ kind: "custom", start: from, end: to + 1 });
  expect(resolved.previous).toEqual({ kind: "custom", start: from - 59, end: from });
  expect(resolved.partial).toBe(false);
});
