import { DataError } from "../../src/data/dataError";
import { readOrders } from "../../src/data/orders/readOrders";
import { recogniseTable } from "../../src/data/recognise/recogniseTable";
import type { ColumnMapping, DateOrder } from "../../src/data/table";
import { LANGUAGES } from "../../src/i18n/language";
import { dataErrorText } from "../../src/i18n/data";
import { tableOf } from "./exportTable";

const HEADERS = ["Customer", "Order Date", "Amount"];
const LOG = { customer: 0, date: 1, amount: 2 };

/** The error that a log of these rows is refused with. */
async function refusal(
  rows: readonly (readonly string[])[],
  {
    mapping = LOG as ColumnMapping,
    headers = HEADERS,
    dateOrder = undefined as DateOrder | undefined,
  } = {}
): Promise<DataError> {
  const reading = readOrders(tableOf("orders.csv", [headers, ...rows]), mapping, { dateOrder });
  const error: unknown = await reading.then(
    () => null,
    (reason: unknown) => reason
  );
  expect(error).toBeInstanceOf(DataError);
  return error as DataError;
}

test("dates that all read both ways are refused, with column, row and remedy", async () => {
  const error = await refusal([
    ["K1", "5/5/2025", "1"],
    ["K1", "3/4/2025", "1"],
  ]);
  expect(error).toMatchObject({
    key: "ambiguousDateOrder",
    facts: { source: "orders.csv", column: "Order Date", row: 3, found: "3/4/2025" },
  });
  expect(dataErrorText(error, "en")).toBe(
    'orders.csv, column Order Date, row 3: "3/4/2025" and all other dates can be read day first or month first. Say which it is, or write the dates as year-month-day.'
  );
});

test("to ask for year first settles nothing where the year comes last", async () => {
  const error = await refusal([["K1", "3/4/2025", "1"]], { dateOrder: "ymd" });
  expect(error.key).toBe("ambiguousDateOrder");
});

test("a column with day first and month first dates is refused", async () => {
  const error = await refusal([
    ["K1", "31/3/2025", "1"],
    ["K1", "3/31/2025", "1"],
  ]);
  expect(error).toMatchObject({ key: "mixedDateOrder", facts: { row: 3, found: "3/31/2025" } });
});

test("a log without one readable date is refused, with the first text", async () => {
  const error = await refusal([
    ["K1", "", "1"],
    ["K1", "soon", "1"],
    ["K2", "later", "2"],
  ]);
  expect(error).toMatchObject({
    key: "allDatesUnreadable",
    facts: { column: "Order Date", row: 3, found: "soon" },
  });
});

test("more than half of the rows unusable is refused with the commonest reason; half is not", async () => {
  const rows = [
    ["K1", "2025-01-01", "1"],
    ["", "2025-01-01", "1"],
    ["K1", "2025-01-01", "x"],
    ["K1", "2025-01-01", "y"],
  ];
  expect(await refusal(rows)).toMatchObject({
    key: "tooManyUnusable",
    facts: { unusable: 3, lines: 4, reason: "unreadableAmount", column: "Amount", row: 4 },
  });
  const half = tableOf("orders.csv", [HEADERS, rows[0]!, rows[1]!]);
  expect((await readOrders(half, LOG)).rowsUsed).toBe(1);
});

test.each([
  [{}, "customer"],
  [{ customer: 0 }, "date"],
  [{ customer: 0, date: 1 }, "amount"],
  [{ customer: 0, date: 1, quantity: 2 }, "amount"],
])("with the columns %p the log lacks the %s", async (mapping, role) => {
  const error = await refusal([["K1", "2025-01-01", "1"]], { mapping });
  expect(error).toMatchObject({
    key: "missingColumn",
    facts: {
      source: "orders.csv",
      kind: "orders",
      row: 1,
      role,
      columns: "Customer, Order Date, Amount",
    },
  });
});

test("a column that is no longer there is refused", async () => {
  const error = await refusal([["K1", "2025-01-01", "1"]], { mapping: { ...LOG, order: 7 } });
  expect(error).toMatchObject({ key: "unknownColumn", facts: { role: "order", column: 8 } });
});

test("an empty table, one with empty rows only, and one with totals only are refused", async () => {
  expect((await refusal([])).key).toBe("emptyTable");
  expect((await refusal([["", "", ""]])).key).toBe("emptyTable");
  expect((await refusal([["Total", "", "5"]])).key).toBe("emptyTable");
  await expect(readOrders(tableOf("empty.csv", []), {})).rejects.toMatchObject({
    key: "emptyTable",
  });
});

test("a first row of values where the headers should be is refused rather than lost", async () => {
  const error = await refusal([["K1", "2025-01-02", "2"]], { headers: ["K1", "2025-01-01", "1"] });
  expect(error).toMatchObject({ key: "noHeaderRow", facts: { row: 1, found: "2025-01-01" } });
});

test("an unknown table says which column is missing", async () => {
  const table = tableOf("x.csv", [
    ["foo", "bar"],
    ["a", "b"],
  ]);
  await expect(readOrders(table, recogniseTable(table).mapping)).rejects.toMatchObject({
    key: "missingColumn",
  });
});

test.each(LANGUAGES)("every refusal names the source and what to do, in %s", async (language) => {
  const errors = await Promise.all([
    refusal([]),
    refusal([["K1", "3/4/2025", "1"]]),
    refusal([
      ["K1", "31/3/2025", "1"],
      ["K1", "3/31/2025", "1"],
    ]),
    refusal([["K1", "soon", "1"]]),
    refusal([["", "2025-01-01", "1"]]),
    refusal([["K1", "2025-01-01", "1"]], { mapping: {} }),
    refusal([["K1", "2025-01-01", "1"]], { mapping: { ...LOG, order: 7 } }),
    refusal([["K1", "2025-01-02", "2"]], { headers: ["K1", "2025-01-01", "1"] }),
  ]);
  for (const error of errors) {
    const text = dataErrorText(error, language);
    expect(text).toContain("orders.csv");
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    expect(text).toMatch(/[.。]$/);
  }
});
