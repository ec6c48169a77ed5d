import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "../../src/standin/files/readXlsx";
import { FIRST_DAY, LAST_DAY, sampleOrders } from "../../src/workbench/sample/sampleOrders";
import { sampleWorkbook } from "../../src/workbench/sample/sampleWorkbook";
import { seededRandom } from "../../src/workbench/sample/seededRandom";

const orders = sampleOrders(seededRandom(1));

describe("the sample workbook", () => {
  test("in assets is what its generator gives", async () => {
    const file = await readXlsx(readFileSync(join(__dirname, "../../assets/sample.xlsx")));
    const { sheets, ...rest } = sampleWorkbook();
    expect(file).toMatchObject(rest);
    expect(file.sheets[0]?.cells).toEqual(sheets[0]?.cells);
    expect(file.sheets[0]?.tables).toEqual(sheets[0]?.tables);
  });

  test("is the same for the same seed and another for another", () => {
    expect(sampleOrders(seededRandom(1))).toEqual(orders);
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
});
