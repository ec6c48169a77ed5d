import { readSource } from "../../../src/data/readSources";
import { recogniseTable } from "../../../src/data/recognise/recogniseTable";
import type { RawCell, TableKind } from "../../../src/data/table";
import { rawTable } from "../readTable";

const ROWS = 100_000;

/** Tables of every kind but orders, by what row i holds. */
const TABLES: readonly (readonly [TableKind, readonly string[], (i: number) => RawCell[]])[] = [
  [
    "deals",
    ["Deal ID", "Created Date", "Close Date", "Stage", "Amount", "Probability"],
    (i) => [`D${i}`, 45_000 + (i % 300), 45_400, i % 2 ? "Closed Won" : "Open", "1,200.50", 75],
  ],
  [
    "leads",
    ["Lead ID", "Created Date", "Converted"],
    (i) => [`L${i}`, "2025-01-31", i % 5 === 0 ? "1" : "0"],
  ],
  [
    "tickets",
    ["Case Number", "Opened", "Date/Time Closed", "Reason"],
    (i) => [`T${i}`, 45_000 + i / 1000, 45_200, `Reason ${i}`],
  ],
  ["survey", ["Date", "NPS", "Satisfaction"], (i) => [45_000 + (i % 99), `${i % 11}`, "satisfied"]],
  ["subscriptions", ["Customer", "Start Date", "MRR"], (i) => [`K${i}`, 45_000 + (i % 99), "10"]],
  ["spend", ["Date", "Spend", "New Customers"], (i) => [45_000 + (i % 99), "1,000", 3]],
];

test.each(TABLES)(
  "100,000 rows of %s are read in slices, with rising progress, and can be cancelled",
  async (kind, headers, row) => {
    const rows = Array.from({ length: ROWS }, (_, i) => row(i));
    const table = rawTable(headers, rows);
    const { mapping } = recogniseTable(table, kind);
    const progress: number[] = [];
    const reading = await readSource(kind, table, mapping, {
      pace: async (done) => void progress.push(done),
    });
    expect(reading.rowsUsed).toBe(ROWS);
    expect([...progress].sort((a, b) => a - b)).toEqual(progress);
    expect(progress.at(-1)).toBeCloseTo(1, 12);
    // Reading a cell costs five of the 50,000 cells of a slice.
    expect(progress.length).toBeGreaterThan((ROWS * headers.length * 5) / 50_000 / 2);
    const cancelled = readSource(kind, table, mapping, {
      pace: async (done) => {
        if (done > 0.3) throw new Error("cancelled");
      },
    });
    await expect(cancelled).rejects.toThrow("cancelled");
  }
);
