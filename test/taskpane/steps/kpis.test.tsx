/** @jest-environment jsdom */
import axe from "axe-core";
import { FakeHost } from "../support/fakeHost";
import { fillPage } from "../support/pageGaps";
import {
  click,
  closePane,
  descriptionOf,
  enter,
  field,
  press,
  renderPane,
} from "../support/renderPane";
import { orderTable, surveyTable } from "../support/tables";

afterEach(closePane);

const pageText = (): string => document.body.textContent ?? "";

async function openKpis(host: FakeHost): Promise<void> {
  fillPage();
  await renderPane(host);
  await press("Goal and KPIs");
}

test("every KPI of a group stands there with its definition", async () => {
  await openKpis(new FakeHost([orderTable]));
  await press("Sales");
  expect(descriptionOf(field("Revenue"))).toBe("Sum of amounts in the period, net of refunds.");
  expect(field("Revenue").checked).toBe(true);
});

test("a KPI that the data cannot feed is greyed, and says which source or column it needs", async () => {
  await openKpis(new FakeHost([orderTable]));
  await press("Customer voice");
  const nps = field("Net promoter score");
  expect(nps.disabled).toBe(true);
  expect(descriptionOf(nps)).toContain(
    "Needs survey answers with these columns: Date of the answer and Would recommend. Add them under Data."
  );
  await press("Customers");
  expect(descriptionOf(field("Referral rate"))).toContain(
    "Missing in your orders: Referred by. Choose the column under Data."
  );
});

test("a goal ticks its KPIs, says which it lacks, and is built with", async () => {
  const host = new FakeHost([orderTable]);
  await openKpis(host);
  await click(field("Raise satisfaction"));
  expect(pageText()).toContain("One KPI of this goal your data cannot feed: Customer satisfaction");
  await press("Sales");
  expect(field("Revenue").checked).toBe(false);
  await press("Build KPI sheet");
  expect(host.requests[0]?.goals).toEqual(["satisfaction"]);
});

test("an own KPI is described by its name and the selected cell, and built with", async () => {
  const host = new FakeHost([orderTable]);
  host.cell = { ...host.cell, sheet: "Market data", address: "C4" };
  await openKpis(host);
  await press("Add your own KPI");
  await enter("Name", "Market share");
  await press("Use the selected cell");
  expect(field("Cell").value).toBe("'Market data'!C4");
  await press("Build KPI sheet");
  expect(host.requests[0]?.targets).toEqual([
    {
      ...{ id: "OWN1", KPI: "Market share", direction: "up", active: "yes" },
      source: "'Market data'!C4",
    },
  ]);
});

test("an own KPI without a readable cell says so at the cell", async () => {
  const host = new FakeHost([orderTable]);
  await openKpis(host);
  await press("Add your own KPI");
  await enter("Name", "Market share");
  await enter("Cell", "B2");
  expect(descriptionOf(field("Cell"))).toContain("Give one cell with its sheet");
  await press("Build KPI sheet");
  expect(host.requests).toEqual([]);
  expect(document.activeElement).toBe(field("Cell"));
});

test.each(["en-US", "zh-CN", "zh-TW"])(
  "goals, open groups and own KPIs have no violation that axe can find in %s",
  async (displayLanguage) => {
    fillPage({ displayLanguage });
    await renderPane(new FakeHost([orderTable, surveyTable]));
    const heads = () => [...document.querySelectorAll<HTMLElement>("main h2 button")];
    await click(heads()[1]!);
    for (const group of document.querySelectorAll<HTMLElement>("h3 button")) await click(group);
    const buttons = [...document.querySelectorAll("button")];
    await click(buttons.find((one) => /own KPI|自定义 KPI|自訂 KPI/.test(one.textContent ?? ""))!);
    const { violations } = await axe.run(document, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
);
