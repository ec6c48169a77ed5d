import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { mapAgain } from "../../src/excel/sources/mapAgain";
import { recogniseTable } from "../../src/data/recognise/recogniseTable";
import { readCsv } from "../../src/standin/files/readCsv";
import type { RawTable } from "../../src/data/table";

test("columns of an export with two header rows are found again by the headers in force", async () => {
  const bytes = await readFile(join(__dirname, "../fixtures/exports/jiandaoyun_orders.csv"));
  const read = readCsv(new Uint8Array(bytes));
  const table = {
    ...read,
    label: "jiandaoyun_orders.csv",
    dateColumns: read.headers.map(() => false),
  } as unknown as RawTable;
  const { mapping } = recogniseTable(table);
  const first = mapAgain(
    { kind: "orders", ref: { type: "file", label: table.label }, mapping },
    table
  );
  expect(Object.values(first.headers ?? {})).not.toContain("");
  expect(mapAgain(first, table)).toEqual(first);
});
