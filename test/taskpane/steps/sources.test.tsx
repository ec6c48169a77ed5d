/** @jest-environment jsdom */
import axe from "axe-core";
import { FakeHost } from "../support/fakeHost";
import { fillPage } from "../support/pageGaps";
import {
  button,
  closePane,
  descriptionOf,
  enter,
  field,
  press,
  renderPane,
} from "../support/renderPane";
import { fullDealTable, orderTable, surveyTable } from "../support/tables";

beforeEach(() => fillPage());
afterEach(closePane);

const pageText = (): string => document.body.textContent ?? "";
const ALL = [orderTable, fullDealTable, surveyTable];

test("a workbook with several kinds of data is built from all of them with one press", async () => {
  const host = new FakeHost(ALL);
  await renderPane(host);
  expect(pageText()).toContain("Orders, Deals, and Survey answers11 rows in all");
  await press("Build KPI sheet");
  expect(host.requests[0]?.sources.map(({ kind }) => kind)).toEqual(["orders", "deals", "survey"]);
});

test("each source opens to its own fields and first rows, and can be taken out", async () => {
  const host = new FakeHost(ALL);
  await renderPane(host);
  await press("Data");
  await press("Deals");
  expect(field<HTMLSelectElement>("Stage or status").value).toBe("3");
  expect(document.querySelector("table")?.textContent).toContain("Closed Won");
  await press("Remove");
  await press("Build KPI sheet");
  expect(host.requests[0]?.sources.map(({ kind }) => kind)).toEqual(["orders", "survey"]);
});

test("a source that was left out can be added again", async () => {
  const host = new FakeHost(ALL);
  await renderPane(host);
  await press("Data");
  await press("Deals");
  await press("Remove");
  await enter("Add data", "table:Deals");
  expect(button("Deals")).toBeTruthy();
});

test("two sources of one kind are refused at the second, with a way out", async () => {
  const host = new FakeHost([orderTable, fullDealTable]);
  await renderPane(host);
  await press("Data");
  await press("Deals");
  await enter("Holds", "orders");
  expect(descriptionOf(field("Holds"))).toContain(
    "Orders and Deals both hold orders. Say that one of them is something else, or remove it."
  );
  await press("Build KPI sheet");
  expect(host.requests).toEqual([]);
});

test("the column to split by is chosen like any other and built with", async () => {
  const host = new FakeHost([fullDealTable]);
  await renderPane(host);
  await press("Data");
  await enter("Split by", "6");
  await press("Build KPI sheet");
  expect(host.requests[0]?.sources[0]?.mapping.by).toBe(6);
});

test("the list of sources has no violation that axe can find, closed or open", async () => {
  await renderPane(new FakeHost(ALL));
  await press("Data");
  await press("Survey answers");
  const { violations } = await axe.run(document, {
    rules: { "color-contrast": { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
