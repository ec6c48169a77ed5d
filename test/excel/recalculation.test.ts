import { build } from "../../src/excel";
import { readXlsx } from "../../src/standin/files/readXlsx";
import { writeXlsx } from "../../src/standin/files/writeXlsx";
import type { WorkbookData } from "../../src/standin/book/workbookData";
import { convert, libreOffice, withoutResults } from "../support/libreOffice";
import { openWorkbook } from "./support/openWorkbook";
import { orderWorkbook } from "./support/orderTable";
import { ordersRequest, quiet } from "./support/requests";

const OUR_SHEETS = /^KPI /;

/** Results of all formulas of our sheets, by sheet and cell. */
function formulaResults({ sheets }: WorkbookData): Map<string, unknown> {
  return new Map(
    sheets
      .filter(({ name }) => OUR_SHEETS.test(name))
      .flatMap(({ name, cells }) =>
        cells
          .filter(({ formula }) => formula !== undefined)
          .map(({ row, column, value }) => [`${name} ${row}:${column}`, value ?? ""] as const)
      )
  );
}

const targets = [
  { id: "REVENUE", target: 2000 },
  { id: "ORDERS", target: 55, direction: "down" },
  { id: "AOV", target: 40, direction: "on", weight: 0.3 },
  { id: "ARPU", target: 60, green_from: 0.8, owner: "Kim" },
  { id: "RETENTION.ACTIVE", worst: 0, best: 0.4 },
];
const settings = { margin: 0.4, cac: 20, lifespan: 3, currency: "EUR" };

/** Where LibreOffice is not installed there is nothing to compare with, and a test says so; CI installs it. */
const isMissing = libreOffice === null && process.env["CI"] === undefined;

test.each(["en", "zh-CN"] as const)(
  "every native formula in %s has a result, and LibreOffice gives the same",
  async (language) => {
    const { book } = await openWorkbook(orderWorkbook(300));
    await build({ ...ordersRequest, language, targets, settings }, quiet);
    const ours = formulaResults(book.toData());
    expect(ours.size).toBeGreaterThan(100);
    expect([...ours].filter(([, value]) => typeof value === "object")).toEqual([]);
    if (isMissing) return;
    const saved = await convert(withoutResults(await writeXlsx(book.toData())), "xlsx");
    const theirs = formulaResults(await readXlsx(saved));
    for (const [cell, value] of ours) {
      const other = theirs.get(cell) ?? "";
      if (typeof value === "number")
        expect([cell, other]).toEqual([cell, expect.closeTo(value, 9)]);
      else expect([cell, other]).toEqual([cell, value]);
    }
  }
);
