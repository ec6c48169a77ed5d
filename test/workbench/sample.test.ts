import { readFileSync } from "node:fs";
import { join } from "node:path";
import { KPI_LIST } from "../../src/catalog/kpis";
import { TABLE_KINDS } from "../../src/catalog/sources";
import { recogniseTable } from "../../src/data/recognise/recogniseTable";
import { unpaced } from "../../src/data/pace";
import { readSources } from "../../src/data/readSources";
import type { RawCell, RawTable } from "../../src/data/table";
import type { CellData, SheetData } from "../../src/standin/book/workbookData";
import { readXlsx } from "../../src/standin/files/readXlsx";
import { SALES_FROM } from "../../src/workbench/sample/sampleCustomers";
import { FIRST_DAY, LAST_DAY, sampleOrders } from "../../src/workbench/sample/sampleOrders";
import { newcomers } from "../../src/workbench/sample/sampleSales";
import { sampleBusiness, sampleWorkbook } from "../../src/workbench/sample/sampleWorkbook";
import { seededRandom } from "../../src/workbench/sample/seededRandom";

const orders = sampleOrders(seededRandom(1));
const business = sampleBusiness(seededRandom(1));

/** A sheet as the add-in reads it. */
function rawTable({ name, cells, columns }: SheetData): RawTable {
  const rowCount = Math.max(...cells.map(({ row }) => row));
  const at = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const column = (c: number) =>
    Array.from({ length: rowCount }, (_, r) => at.get(`${r + 1}:${c}`)?.value ?? null);
  return {
    ...{ label: name, rowCount, firstRow: 2 },
    headers: columns.map((_, c) => String(at.get(`0:${c}`)?.value)),
    columns: columns.map((_, c) => column(c) as RawCell[]),
    dateColumns: columns.map((_, c) => /yy/.test(at.get(`1:${c}`)?.numberFormat ?? "")),
  };
}

/** Cells with their moments to a tenth of a second: files hold a millisecond. */
const rounded = (cells: readonly CellData[] = []): readonly CellData[] =>
  cells.map((cell) =>
    typeof cell.value === "number" ? { ...cell, value: Number(cell.value.toFixed(6)) } : cell
  );

describe("the sample workbook", () => {
  test("in assets is what its generator gives", async () => {
    const file = await readXlsx(readFileSync(join(__dirname, "../../assets/sample.xlsx")));
    const { sheets, ...rest } = sampleWorkbook();
    expect(file).toMatchObject(rest);
    expect(file.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    for (const [i, { cells, tables }] of sheets.entries()) {
      expect(rounded(file.sheets[i]?.cells)).toEqual(rounded(cells));
      expect(file.sheets[i]?.tables).toEqual(tables);
    }
  });

  test("is the same for the same seed and another for another", () => {
    expect(sampleBusiness(seededRandom(1))).toEqual(business);
    expect(sampleOrders(seededRandom(2))).not.toEqual(orders);
  });

  test("has two years of orders, customers who come back, and returns", () => {
    expect(Math.min(...orders.map(({ date }) => date))).toBeGreaterThanOrEqual(FIRST_DAY);
    expect(Math.max(...orders.map(({ date }) => date))).toBeLessThanOrEqual(LAST_DAY);
    const customers = new Set(orders.map(({ customer }) => customer));
    expect(orders.length).toBeGreaterThan(5 * customers.size);
    expect(orders.some(({ quantity }) => quantity < 0)).toBe(true);
  });

  test("has some dates as text, as exports do, and no formula", () => {
    const cells = sampleWorkbook().sheets[0]?.cells ?? [];
    const dates = cells.filter(({ row, column }) => row > 0 && column === 1);
    const asText = dates.filter(({ value }) => typeof value === "string");
    expect(asText.length).toBeGreaterThan(3);
    expect(asText.length).toBeLessThan(dates.length / 50);
    expect(cells.some(({ formula }) => formula !== undefined)).toBe(false);
  });

  test("has a source of every kind, recognised as what it is, whose rows can all be used", async () => {
    const tables = sampleWorkbook().sheets.map(rawTable);
    const found = tables.map((table) => recogniseTable(table));
    expect(found.map(({ kind }) => kind)).toEqual(TABLE_KINDS);
    expect(found.flatMap(({ missing }) => missing)).toEqual([]);
    const sources = tables.map((table, i) => ({
      ...{ table, kind: TABLE_KINDS[i]! },
      mapping: found[i]!.mapping,
    }));
    const readings = await readSources(sources, unpaced);
    for (const [i, { rowsRead, rowsUsed }] of readings.entries())
      expect([TABLE_KINDS[i], rowsUsed]).toEqual([TABLE_KINDS[i], rowsRead]);
  });

  test("has the columns that every KPI but those of referrals needs", () => {
    const found = sampleWorkbook().sheets.map((sheet) => recogniseTable(rawTable(sheet)));
    const has = (kind: string, role: string): boolean =>
      found.some((one) => one.kind === kind && Object.hasOwn(one.mapping, role));
    const unfed = KPI_LIST.filter(
      ([, { needs }]) =>
        !needs.some((set) => set.every(({ kind, roles }) => roles.every((role) => has(kind, role))))
    );
    expect(unfed.map(([id]) => id)).toEqual(["REFERRAL"]);
  });
});

describe("the departments of the sample", () => {
  const firstOrder = new Map<string, number>();
  for (const { customer, date } of business.orders)
    if (!firstOrder.has(customer)) firstOrder.set(customer, date);

  test("won a deal with every newcomer, on the day of the first order, from a converted lead", () => {
    const won = business.deals.filter(({ stage }) => stage === "Closed Won");
    expect(won.length).toBe(newcomers(business.customers).length);
    const converted = new Map(
      business.leads
        .filter(({ status }) => status === "Converted")
        .map(({ company, created }) => [company.name, created])
    );
    for (const { company, created, closed } of won) {
      expect(closed).toBe(firstOrder.get(company.name));
      expect(converted.get(company.name)).toBeLessThan(created);
    }
  });

  test("count as many new customers in their spending as have a first order since then", () => {
    const counted = business.spend.reduce((sum, { newCustomers }) => sum + newCustomers, 0);
    expect(counted).toBe([...firstOrder.values()].filter((day) => day >= SALES_FROM).length);
  });

  test("answer tickets and ask questions of customers only, and rent machines to nobody else", () => {
    for (const { customer, opened } of business.tickets)
      expect(opened).toBeGreaterThanOrEqual(firstOrder.get(customer.name) ?? Infinity);
    for (const { customer, date } of business.answers)
      expect(date).toBeGreaterThanOrEqual(firstOrder.get(customer.name) ?? Infinity);
    for (const { customer, start } of business.subscriptions)
      expect(start).toBeGreaterThanOrEqual(firstOrder.get(customer.name) ?? Infinity);
  });

  test("have some hundred rows each, and some of what is not finished", () => {
    for (const rows of [business.deals, business.leads, business.tickets, business.answers])
      expect(rows.length).toBeGreaterThan(150);
    expect(business.tickets.some(({ closed }) => closed === null)).toBe(true);
    expect(business.deals.some(({ closed }) => closed > LAST_DAY)).toBe(true);
    expect(business.subscriptions.some(({ end }) => end !== null)).toBe(true);
  });
});
