/** @jest-environment jsdom */
import { FakeHost } from "./support/fakeHost";
import { fillPage } from "./support/pageGaps";
import {
  button,
  click,
  closePane,
  descriptionOf,
  enter,
  field,
  press,
  renderPane,
  statusText,
} from "./support/renderPane";
import { ambiguousTable, dealTable, namelessTable, orderTable, rawTable } from "./support/tables";

beforeEach(() => fillPage());
afterEach(closePane);

const pageText = (): string => document.body.textContent ?? "";

test("with one order table the first screen says what will be built, and one press builds it", async () => {
  const host = new FakeHost([orderTable]);
  await renderPane(host);
  expect(pageText()).toContain("CustomerID · InvoiceDate · Quantity × UnitPrice · InvoiceNo");
  expect(pageText()).toContain("March 2011");
  await press("Build KPI sheet");
  expect(host.requests).toHaveLength(1);
  expect(statusText()).toContain("10 KPIs for March 2011. 1,100 of 1,200 rows used, in 2.3 s.");
});

test("orders are found among other tables, wherever they stand", async () => {
  await renderPane(
    new FakeHost(
      [dealTable, namelessTable, orderTable].map((table, i) => ({ ...table, label: `T${i}` }))
    )
  );
  await press("Data");
  expect(field<HTMLSelectElement>("Table or range").value).toBe("table:T2");
});

test("the notes of a build are one press away", async () => {
  const host = new FakeHost([orderTable]);
  await renderPane(host);
  await press("Build KPI sheet");
  await press("Show 3 data notes");
  expect(host.notesShown).toBe(1);
});

test("a missing role is asked for at its field, which is tied to the message", async () => {
  await renderPane(new FakeHost([namelessTable]));
  const customer = field("Customer");
  expect(customer.getAttribute("aria-invalid")).toBe("true");
  expect(descriptionOf(customer)).toContain("Choose the column for “Customer”.");
  await enter("Customer", "0");
  expect(field("Customer").getAttribute("aria-invalid")).not.toBe("true");
});

test("Build takes the keyboard to the first field that is wrong instead of failing", async () => {
  const host = new FakeHost([namelessTable]);
  await renderPane(host);
  await press("Data");
  await press("Build KPI sheet");
  expect(host.requests).toEqual([]);
  expect(document.activeElement).toBe(field("Customer"));
});

test("dates that read both ways are asked about with one of them, and the answer is built with", async () => {
  const host = new FakeHost([ambiguousTable]);
  await renderPane(host);
  expect(pageText()).toContain("03/04/2011 means");
  await click(field("Mar 4, 2011"));
  await press("Build KPI sheet");
  expect(host.requests[0]?.sources[0]?.dateOrder).toBe("mdy");
});

test("work shows its step and share, and Cancel stops it", async () => {
  const host = new FakeHost([orderTable]);
  host.work = ({ onProgress, signal }) =>
    new Promise((_, reject) => {
      onProgress({ step: "Reading the rows", fraction: 0.25 });
      signal?.addEventListener("abort", () => reject({ key: "cancelled", facts: {} }));
    });
  await renderPane(host);
  await press("Build KPI sheet");
  expect(statusText()).toContain("Reading the rows");
  expect(document.querySelector('[role="progressbar"]')!.getAttribute("aria-valuenow")).toBe(
    "0.25"
  );
  await press("Cancel");
  expect(statusText()).toContain("Cancelled. The workbook is as it was.");
  expect(button("Build KPI sheet")).toBeTruthy();
});

test("a failure is a sentence with a remedy, and Build stays", async () => {
  const host = new FakeHost([orderTable]);
  host.work = async () => {
    throw { key: "protectedSheet", facts: { sheet: "KPI Summary" } };
  };
  await renderPane(host);
  await press("Build KPI sheet");
  expect(statusText()).toMatch(/was not built.*KPI Summary is protected.*Unprotect Sheet/);
});

test("where the workbook has a KPI sheet, Refresh comes first; after a change of choices, Build", async () => {
  const host = new FakeHost([orderTable]);
  host.stored = {
    sources: [
      {
        kind: "orders",
        ref: { type: "table", name: "Orders" },
        mapping: { customer: 1, date: 2, quantity: 3, unitPrice: 4 },
      },
    ],
    period: { kind: "month", at: "latest" },
    language: "en",
  };
  await renderPane(host);
  const order = (): string[] =>
    [...document.querySelectorAll('button:not([role="tab"])')]
      .map((one) => one.textContent ?? "")
      .filter((words) => /KPI sheet|these choices|Close period/.test(words));
  expect(order()).toEqual(["Refresh KPI sheet", "Build with these choices", "Close period"]);
  await press("Period");
  await click(field("Year"));
  expect(order()).toEqual(["Build with these choices", "Refresh KPI sheet", "Close period"]);
  await press("Refresh KPI sheet");
  expect(host.refreshes).toBe(1);
});

test("the selection is a source like any other", async () => {
  const host = new FakeHost([namelessTable]);
  host.selected = rawTable(
    { CustomerID: ["a", "a"], "Order date": [40544, 40550], Amount: [1.5, 2] },
    ["Order date"],
    "Picked"
  );
  await renderPane(host);
  await press("Remove");
  await press("Use selection");
  expect(field<HTMLSelectElement>("Table or range").value).toBe("table:Picked");
});

test("an empty workbook says what to do", async () => {
  await renderPane(new FakeHost([]));
  expect(pageText()).toContain("There is no data in this workbook yet.");
});

test("a unit in the header that scales amounts is said before anything is built", async () => {
  await renderPane(
    new FakeHost([
      rawTable(
        { 客户名称: ["a", "b"], 下单日期: [40544, 40550], "订单金额（万元）": [1.5, 2.25] },
        ["下单日期"]
      ),
    ])
  );
  await press("Data");
  expect(pageText()).toContain("The header says 万元: its numbers are multiplied by 10,000.");
});
