import {
  build,
  listSources,
  previewSource,
  refresh,
  selectionSource,
  storedRequest,
} from "../../src/excel";
import { excelTexts, hostErrorText } from "../../src/i18n/excel";
import { LANGUAGES } from "../../src/i18n/language";
import type { SourceRef } from "../../src/sheet/request";
import { businessTables } from "../support/businessTables";
import { businessRequest, businessWorkbook } from "../support/businessWorkbook";
import { contents } from "./support/contents";
import { openWorkbook, type OpenWorkbook } from "./support/openWorkbook";
import { orderWorkbook } from "./support/orderTable";
import { ordersRequest, quiet } from "./support/requests";

const from = (ref: SourceRef) => ({
  ...ordersRequest,
  sources: [{ ...ordersRequest.sources[0]!, ref }],
});

const inExcel = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

/** The failure of a build or refresh, which must have left everything as it was. */
async function refused(open: OpenWorkbook, work: () => Promise<unknown>) {
  const before = contents(open);
  const failure: unknown = await work().then(
    () => null,
    (error: unknown) => error
  );
  expect(contents(open)).toEqual(before);
  return failure as { key: string; facts: object };
}

const built = async (): Promise<OpenWorkbook> => {
  const open = await openWorkbook(orderWorkbook(60));
  await build(ordersRequest, quiet);
  return open;
};

describe("each of these is refused with its own message and loses nothing", () => {
  test("a workbook that counts days from 1904, before the first build and at a refresh", async () => {
    const fresh = await openWorkbook(orderWorkbook(60));
    fresh.book.countsFrom1904 = true;
    const first = await refused(fresh, () => build(ordersRequest, quiet));
    expect(first).toMatchObject({ key: "dateSystem", facts: { source: "Orders" } });
    const open = await built();
    open.book.countsFrom1904 = true;
    expect(await refused(open, () => refresh(quiet))).toMatchObject({ key: "dateSystem" });
  });

  test("two sources of one kind, by their names", async () => {
    const open = await built();
    const [orders] = ordersRequest.sources;
    const more = { ...orders!, ref: { type: "range", address: "More!A1:D9" } } as const;
    const failure = await refused(open, () =>
      build({ ...ordersRequest, sources: [orders!, more] }, quiet)
    );
    expect(failure).toMatchObject({
      key: "sameKind",
      facts: { kind: "orders", first: "Orders", second: "More!A1:D9" },
    });
    expect(hostErrorText(failure, "en")).toContain("Orders and More!A1:D9");
  });

  test("sources that no KPI can be calculated from", async () => {
    const tables = businessTables({ spend: 30 });
    const open = await openWorkbook(businessWorkbook(tables));
    const failure = await refused(open, () => build(businessRequest(tables), quiet));
    expect(failure).toMatchObject({ key: "noKpis", facts: { sources: "Spend" } });
  });

  test("a protected sheet of ours, by its name", async () => {
    const open = await built();
    await inExcel(({ worksheets }) => worksheets.getItem("KPI Targets").protection.protect());
    const failure = await refused(open, () => refresh(quiet));
    expect(failure).toMatchObject({ key: "protectedSheet", facts: { sheet: "KPI Targets" } });
    expect(hostErrorText(failure, "en")).toBe(
      "The sheet KPI Targets is protected. Remove the protection (Review, Unprotect Sheet) and try again. Nothing was changed."
    );
  });

  test("a cell that is being edited", async () => {
    const open = await built();
    open.standIn.faults.editMode = true;
    expect(await refused(open, () => refresh(quiet))).toMatchObject({ key: "editMode" });
  });

  test("a read-only workbook", async () => {
    const open = await openWorkbook(orderWorkbook(60));
    open.standIn.faults.readOnly = true;
    expect(await refused(open, () => build(ordersRequest, quiet))).toMatchObject({
      key: "readOnly",
    });
  });

  test("a workbook that refuses to be changed while it is written", async () => {
    const open = await openWorkbook(orderWorkbook(60));
    open.standIn.faults.failBatch = { number: 6, code: "AccessDenied" };
    expect(await refused(open, () => build(ordersRequest, quiet))).toMatchObject({
      key: "protectedWorkbook",
    });
  });

  test("a connection that was lost", async () => {
    const open = await built();
    open.standIn.faults.sessionTimeout = true;
    expect(await refused(open, () => refresh(quiet))).toMatchObject({ key: "connectionLost" });
  });

  test("a source table that was deleted", async () => {
    const open = await built();
    await inExcel(({ tables }) => tables.getItem("Orders").delete());
    expect(await refused(open, () => refresh(quiet))).toMatchObject({
      key: "sourceMissing",
      facts: { source: "Orders" },
    });
  });

  test("a sheet of the source that was deleted", async () => {
    const open = await openWorkbook(orderWorkbook(60, false));
    const request = from({ type: "range", address: "'Elsewhere'!A:D" });
    expect(await refused(open, () => build(request, quiet))).toMatchObject({
      key: "sourceMissing",
    });
  });

  test("a range that has lost its rows", async () => {
    const open = await openWorkbook(orderWorkbook(60, false));
    await build(from({ type: "range", address: "Data!A:D" }), quiet);
    await inExcel(({ worksheets }) => void worksheets.getItem("Data").getRange("A2:D61").clear());
    expect(await refused(open, () => refresh(quiet))).toMatchObject({ key: "sourceEmpty" });
  });

  test("a range that has lost columns", async () => {
    const open = await openWorkbook(orderWorkbook(60, false));
    await build(from({ type: "range", address: "Data!A:D" }), quiet);
    await inExcel(({ worksheets }) => worksheets.getItem("Data").getRange("D:D").delete("Left"));
    expect(await refused(open, () => refresh(quiet))).toMatchObject({
      key: "columnGone",
      facts: { header: "Amount" },
    });
  });

  test("columns inserted between those of a table of ours", async () => {
    const open = await built();
    await inExcel(({ worksheets }) => {
      worksheets.getItem("KPI Targets").getRange("C:C").insert("Right");
    });
    expect(await refused(open, () => refresh(quiet))).toMatchObject({
      key: "tableChanged",
      facts: { table: "CRM_Targets", sheet: "KPI Targets" },
    });
  });

  test("data that cannot be used", async () => {
    const open = await openWorkbook(orderWorkbook(60));
    const wrong = { ...ordersRequest.sources[0]!, mapping: { customer: 0, date: 2, amount: 3 } };
    const failure = await refused(open, () => build({ ...ordersRequest, sources: [wrong] }, quiet));
    expect(failure).toMatchObject({ name: "DataError", key: "allDatesUnreadable" });
  });

  test("a refresh of a workbook without a KPI sheet", async () => {
    const open = await openWorkbook(orderWorkbook(60));
    expect(await storedRequest()).toBeNull();
    expect(await refused(open, () => refresh(quiet))).toMatchObject({ key: "nothingBuilt" });
  });

  test("a request stored by a newer version", async () => {
    const open = await built();
    await inExcel(({ settings }) => void settings.add("CRM_Request", { version: 2, sources: 1 }));
    expect(await refused(open, () => refresh(quiet))).toMatchObject({ key: "newerVersion" });
  });
});

test("every failure has a sentence in every language", () => {
  const facts = {
    sheet: "S",
    source: "Q",
    columns: 2,
    kind: "deals",
    first: "A",
    second: "B",
    header: "H",
    file: "F",
    table: "T",
    expected: "E",
    detail: "D",
  };
  const keys = Object.keys(excelTexts.en.errors);
  for (const language of LANGUAGES)
    for (const key of keys) expect(hostErrorText({ key, facts }, language)).toMatch(/[.。]$/);
  expect(keys.length).toBeGreaterThan(15);
});

describe("sources", () => {
  test("are tables, then named ranges, then sheets without a table; our own sheets are none", async () => {
    await built();
    await inExcel(({ names, worksheets }) => {
      names.add("Spring", worksheets.getItem("Data").getRange("A1:D20"));
      const sheet = worksheets.add("More");
      sheet.getRange("A1:B3").values = [
        ["who", "what"],
        ["a", 1],
        ["b", 2],
      ];
      worksheets.add("Empty");
    });
    const found = await listSources();
    expect(found.map(({ ref, rows, columns }) => [ref, rows, columns])).toEqual([
      [{ type: "table", name: "Orders", id: "1" }, 60, 4],
      [{ type: "name", name: "Spring" }, 19, 4],
      [{ type: "sheet", name: "More", id: expect.any(String) as string }, 2, 2],
    ]);
  });

  test("a selection inside a table is the table, elsewhere the selected range", async () => {
    const { book } = await openWorkbook(orderWorkbook(60));
    await inExcel(({ worksheets }) => {
      worksheets.getItem("Data").activate();
      worksheets.getItem("Data").getRange("B3:C4").select();
    });
    expect((await selectionSource()).ref).toEqual({ type: "table", name: "Orders" });
    expect(book.toData().sheets).toHaveLength(1);
  });

  test("whole columns end at the last used row, and a preview has the first rows only", async () => {
    await openWorkbook(orderWorkbook(60, false));
    const ref = { type: "range", address: "Data!A:D" } as const;
    const preview = await previewSource(ref, 10);
    expect(preview).toMatchObject({
      headers: ["Customer", "Order date", "Order id", "Amount"],
      rowCount: 10,
      firstRow: 2,
      dateColumns: [false, true, false, false],
    });
    const all = await previewSource(ref, 1000);
    expect(all.rowCount).toBe(60);
    expect(all.columns.map(({ length }) => length)).toEqual([60, 60, 60, 60]);
  });
});
