/** @jest-environment jsdom */
import { act } from "react";
import { FakeHost } from "./support/fakeHost";
import { fillPage } from "./support/pageGaps";
import { button, closePane, press, renderPane, settle } from "./support/renderPane";
import { orderTable } from "./support/tables";

beforeEach(() => fillPage());
afterEach(closePane);

const pageText = (): string => document.body.textContent ?? "";
const AOV = { id: "AOV", name: "Average order value" };
const FREQ = { id: "FREQ", name: "Order frequency" };

async function builtWith(offTarget: readonly (typeof AOV)[]): Promise<FakeHost> {
  const host = new FakeHost([orderTable]);
  host.plannable = { offTarget, selected: null };
  await renderPane(host);
  expect(pageText()).not.toContain("Plan an action");
  await press("Build KPI sheet");
  return host;
}

test("after a build each KPI that is off target can have an action planned with one press", async () => {
  const host = await builtWith([AOV]);
  await press("Plan an action: Average order value");
  expect(host.planned).toEqual(["AOV"]);
  expect(pageText()).toContain("Average order value stands on the sheet KPI Actions");
});

test("the KPI whose row is selected on the scorecard is offered when the analyst comes back to the pane", async () => {
  const host = await builtWith([]);
  expect(pageText()).toContain("No KPI is off target.");
  host.plannable = { offTarget: [], selected: FREQ };
  await act(async () => window.dispatchEvent(new Event("focus")));
  await settle();
  await press("Plan an action: Order frequency");
  expect(host.planned).toEqual(["FREQ"]);
});

test("a KPI that is off target and selected stands there once", async () => {
  const host = await builtWith([AOV]);
  host.plannable = { offTarget: [AOV], selected: AOV };
  await press("Look again");
  const named = [...document.querySelectorAll("button")].filter((one) =>
    one.textContent?.includes(AOV.name)
  );
  expect(named).toHaveLength(1);
  expect(button("Plan an action: Average").disabled).toBe(false);
});

test("what keeps an action from being written is said in words", async () => {
  const host = await builtWith([AOV]);
  host.planFailure = { key: "editMode", facts: {} };
  await press("Plan an action: Average order value");
  expect(pageText()).toContain("A cell is being edited.");
});
