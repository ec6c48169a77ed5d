import { cellsFrom, column, errorFrom, installHost } from "../support/excelFunctions";

beforeAll(() => installHost());

const customer = column("A", "B", "A", "C", "B");
const date = column(45000.25, 45001, 45030.75, 45062, 45062);
const amount = column(10, 50, 20, 30, -5);
const rfm = (...more: unknown[]): unknown[][] =>
  cellsFrom("RFM", customer, date, amount, ...more) as unknown[][];
const cohort = (...more: unknown[]): unknown[][] =>
  cellsFrom("COHORT", customer, date, ...more) as unknown[][];

test("RFM counts recency in whole days up to the day of the latest row", () => {
  expect(rfm().map((row) => row[1])).toEqual(["recency_days", 32, 61, 0]);
});

test("RFM ignores rows after as_of, which is a whole day", () => {
  expect(rfm(null, 45030).map((row) => row.slice(0, 4))).toEqual([
    ["customer", "recency_days", "frequency", "monetary"],
    ["A", 0, 2, 30],
    ["B", 29, 1, 50],
  ]);
});

test("RFM keeps the customers of highest value with top, in that order", () => {
  expect(rfm(null, null, null, null, 2).map(([id]) => id)).toEqual(["customer", "B", "A"]);
  expect(rfm(null, null, null, null, 99)).toHaveLength(4);
});

test("RFM names segments with five bins only", () => {
  expect(rfm(null, null, 3).map((row) => row[8])).toEqual(["segment", "", "", ""]);
});

test.each([0, null, ""])("as_of as %p is the day of the latest row", (blank) => {
  expect(rfm(null, blank)).toEqual(rfm());
});

test("a table of nothing is not available", () => {
  expect(errorFrom("RFM", column(null), column(null), column(null))).toMatch(
    /^#N\/A date requires at least one complete row with a purchase/
  );
  expect(errorFrom("RFM", customer, date, amount, null, 44000)).toMatch(/^#N\/A date requires/);
  expect(errorFrom("COHORT", customer, date, null, null, null, 44000)).toMatch(
    /^#N\/A date requires/
  );
});

test("a table of refunds only is not available", () => {
  expect(errorFrom("RFM", column("A"), column(45000), column(-1))).toMatch(/^#N\/A \S/);
  expect(errorFrom("COHORT", column("A"), column(45000), column(-1))).toMatch(/^#N\/A \S/);
});

test("cohorts show ages up to the running period and nothing after it", () => {
  // 45000 is 15 March 2023, 45030 14 April, 45062 16 May
  expect(cohort()).toEqual([
    ["cohort", "size", 0, 1, 2],
    [44986, 2, 1, 0.5, 0.5],
    [45047, 1, 1, "", ""],
  ]);
});

test("cohorts of revenue need amounts", () => {
  expect(errorFrom("COHORT", customer, date, null, null, "revenue")).toBe(
    "#VALUE! mode revenue requires the argument amount"
  );
  expect(cohort(amount, null, "revenue")[1]).toEqual([44986, 2, 60, 20, -5]);
});

test("weeks start on Monday", () => {
  // 45000 is a Wednesday
  expect(cohort(null, "W")[1]![0]).toBe(44998);
});

test("a table that is too large says what makes it smaller", () => {
  const days = Array.from({ length: 500 }, (_, i) => [40000 + i]);
  const ids = days.map((_, i) => [`C${i}`]);
  expect(errorFrom("COHORT", ids, days, null, "D")).toMatch(
    /^#N\/A The result requires \d+ cells, more than 100000: narrow it with period/
  );
  const many = Array.from({ length: 11_200 }, (_, i) => [i + 1]);
  const same = many.map(() => [45000]);
  expect(errorFrom("RFM", many, same, many)).toMatch(/^#N\/A .* narrow it with top/);
});

test("windows of active retention are in order and whole days", () => {
  expect(errorFrom("RETENTION.ACTIVE", customer, date, 45000, 44999, 45010)).toBe(
    "#VALUE! prev_start requires a date before start, and end one that is not before start, found prev_start 2023-03-15, start 2023-03-14, end 2023-03-25"
  );
  expect(errorFrom("RETENTION.ACTIVE", customer, date, 45000, 45010, 45009)).toMatch(
    /^#VALUE! prev_start/
  );
  expect(errorFrom("RETENTION.ACTIVE", customer, date, null, 45010, 45019)).toMatch(
    /^#VALUE! prev_start requires a date/
  );
  expect(cellsFrom("RETENTION.ACTIVE", customer, date, 45000, 45030, 45030)).toBe(0.5);
  expect(errorFrom("RETENTION.ACTIVE", customer, date, 44000, 44500, 45062)).toBe("#DIV/0!");
});

test("orders of a customer with refunds only count for ARPU alone", () => {
  const refunds = [column("A", "A", "B"), column(45000, 45001, 45000), column(10, 20, -6)] as const;
  const [ids, days, amounts] = refunds;
  expect(cellsFrom("REPEAT", ids, days, null, amounts)).toBe(1);
  expect(cellsFrom("FREQ", ids, days, null, amounts)).toBe(2);
  expect(cellsFrom("ARPU", amounts, ids)).toBe(12);
  expect(cellsFrom("AOV", amounts, null, ids, days)).toBe(12);
});

test("an order id of two customers is two orders where customers are given", () => {
  expect(cellsFrom("AOV", column(10, 20), column("o1", "o1"))).toBe(30);
  expect(cellsFrom("AOV", column(10, 20), column("o1", "o1"), column("A", "B"))).toBe(15);
});

test.each(["FREQ", "ARPU"])("%s refuses a number of periods of 0 or less", (id) => {
  const args = id === "FREQ" ? [customer, null, null, null, 0] : [amount, customer, -1];
  expect(errorFrom(id, ...args)).toMatch(/^#VALUE! periods requires a number above 0/);
});

test("no orders at all are a division by zero", () => {
  for (const [id, ...args] of [
    ["REPEAT", column("A"), null, null, column(-1)],
    ["FREQ", column("A"), null, null, column(-1)],
    ["AOV", column(-1)],
    ["ARPU", column(null), column("A")],
  ] as const)
    expect(errorFrom(id, ...args)).toBe("#DIV/0!");
});

test.each([
  ["no deal is closed", column(null, ""), null],
  ["none of the closed deals is won", column(45010, 45020), column("lost", "open")],
])(
  "when %s, a cycle has no median or quantile, and its mean is a division by zero",
  (_, closed, status) => {
    const created = column(45000, 45000);
    const none =
      "#N/A closed requires at least one deal with a closing date, and with status one that is won";
    for (const conf of [null, 0.95]) {
      expect(errorFrom("CYCLE", created, closed, null, status, conf)).toBe(none);
      expect(errorFrom("CYCLE", created, closed, 0.9, status, conf)).toBe(none);
      expect(errorFrom("CYCLE", created, closed, "mean", status, conf)).toBe("#DIV/0!");
    }
  }
);

test("deals that are not won stay out of the cycle, with the closing dates they only expect", () => {
  const created = column("Created", 45000, 45000, 45000);
  const closed = column("Closed", 45010, 44990, 45030);
  expect(
    cellsFrom("CYCLE", created, closed, null, column("Stage", "Closed Won", "Open", "赢单"))
  ).toBe(20);
  expect(errorFrom("CYCLE", created, closed)).toBe(
    "#VALUE! closed (row 3) requires a date that is not before created"
  );
  expect(
    errorFrom("CYCLE", created, closed, null, column("Stage", "won", "Pending", "won"))
  ).toContain(
    'status (row 3) requires a known stage word such as closed won or closed lost, found "Pending"'
  );
  expect(
    errorFrom("CYCLE", created, closed, null, column("Stage", "won", "closed", "won"))
  ).toContain('found "closed"');
});
