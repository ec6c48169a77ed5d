/** @jest-environment jsdom */
import { FakeHost, OUTCOME } from "../support/fakeHost";
import { fillPage } from "../support/pageGaps";
import {
  button,
  click,
  closePane,
  descriptionOf,
  field,
  press,
  renderPane,
  statusText,
} from "../support/renderPane";
import { orderTable } from "../support/tables";

beforeEach(() => fillPage());
afterEach(closePane);

function hostWithSheet(): FakeHost {
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
  return host;
}

test("closing the period says what the history has now", async () => {
  const host = hostWithSheet();
  await renderPane(host);
  await press("Close period");
  expect(statusText()).toContain("The history has 10 KPIs for March 2011 now.");
});

test("a period that is closed already is asked about, and closed again only when told to", async () => {
  const host = hostWithSheet();
  host.closed = true;
  await renderPane(host);
  await press("Close period");
  expect(statusText()).toContain("The period was not closed");
  await press("Keep what is there");
  expect(statusText()).not.toContain("was not closed");
  await press("Close period");
  await press("Close again");
  expect(statusText()).toContain("The period is closed");
});

test("without a KPI sheet there is no period to close", async () => {
  await renderPane(new FakeHost([orderTable]));
  expect(() => button("Close period")).toThrow();
});

test("live formulas are off until they are asked for, explained, and built with", async () => {
  const host = new FakeHost([orderTable]);
  await renderPane(host);
  expect(field("Live formulas").checked).toBe(false);
  expect(descriptionOf(field("Live formulas"))).toContain("each value as a =CRM formula");
  await click(field("Live formulas"));
  await press("Build KPI sheet");
  expect(host.requests[0]?.live).toBe(true);
});

test("a period of too many rows for live formulas says so when it is built", async () => {
  const host = new FakeHost([{ ...orderTable, rowCount: 200_000 }]);
  host.work = async () => ({ ...OUTCOME, live: "tooMany" });
  await renderPane(host);
  expect(descriptionOf(field("Live formulas"))).toContain("rows of the period, up to 100,000");
  await click(field("Live formulas"));
  await press("Build KPI sheet");
  expect(host.requests[0]?.live).toBe(true);
  expect(statusText()).toContain("More than 100,000 rows count in the period");
});
