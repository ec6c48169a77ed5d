/** @jest-environment jsdom */
import axe from "axe-core";
import { act } from "react";
import { FakeHost } from "../support/fakeHost";
import { fillPage } from "../support/pageGaps";
import {
  closePane,
  descriptionOf,
  enter,
  field,
  hasField,
  press,
  renderPane,
  settle,
  statusText,
} from "../support/renderPane";
import { orderTable } from "../support/tables";

beforeEach(() => fillPage());
afterEach(closePane);

const pageText = (): string => document.body.textContent ?? "";
const labelled = (label: string): HTMLElement =>
  document.querySelector<HTMLElement>(`[aria-label="${label}"]`)!;

async function openTargets(host: FakeHost): Promise<void> {
  await renderPane(host);
  await press("Targets");
}

/** Types into the field with a label that only screen readers hear, and leaves it. */
async function type(label: string, text: string): Promise<void> {
  const input = labelled(label) as HTMLInputElement;
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!;
  await act(async () => {
    input.focus();
    set.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await act(async () => input.blur());
  await settle();
}

const valueOf = (label: string): string => (labelled(label) as HTMLInputElement).value;

test("a target is typed as people type it, and shows how it was read", async () => {
  const host = new FakeHost([orderTable]);
  await openTargets(host);
  await type("Target for Repeat purchase rate", "0.84");
  expect(valueOf("Target for Repeat purchase rate")).toBe("84%");
  await press("Build KPI sheet");
  expect(host.requests[0]?.targets).toEqual([{ id: "REPEAT", target: 0.84 }]);
});

test("targets of the sheet are shown, and only what is edited is built with", async () => {
  const host = new FakeHost([orderTable]);
  host.kept = { targets: { AOV: { id: "AOV", target: 40, owner: "Ann" } }, settings: {} };
  await openTargets(host);
  expect(valueOf("Target for Average order value")).toBe("40");
  await act(async () => labelled("More about the target for Average order value").click());
  expect(field("Owner").value).toBe("Ann");
  await enter("Owner", "Bo");
  await press("Build KPI sheet");
  expect(host.requests[0]?.targets).toEqual([{ id: "AOV", owner: "Bo" }]);
});

test("an unreadable target is said at its field, and takes the keyboard when built", async () => {
  await openTargets(new FakeHost([orderTable]));
  await type("Target for Repeat purchase rate", "most");
  expect(descriptionOf(labelled("Target for Repeat purchase rate"))).toContain(
    "Enter a percentage such as 84% or 0.84."
  );
  await press("Build KPI sheet");
  expect(document.activeElement).toBe(labelled("Target for Repeat purchase rate"));
});

test("targets are suggested from history, and what was not filled is counted", async () => {
  const host = new FakeHost([orderTable]);
  host.suggestions = [{ id: "AOV", usual: 21.5, stretch: 25, periods: 7 }];
  await openTargets(host);
  await press("Stretch");
  expect(valueOf("Target for Average order value")).toBe("25");
  expect(statusText()).toMatch(/1 KPI got a target\.\d+ KPIs have fewer than six past periods\./);
});

test("the total of the weights is shown", async () => {
  await openTargets(new FakeHost([orderTable]));
  expect(pageText()).toContain("Weights add up to 100%");
});

test("figures are asked for only while a chosen KPI needs them", async () => {
  await openTargets(new FakeHost([orderTable]));
  await enter("Gross margin", "140");
  expect(descriptionOf(field("Gross margin"))).toContain("from −100% to 100%");
  await press("Goal and KPIs");
  await press("Clear");
  await press("Targets");
  expect(hasField("Gross margin")).toBe(false);
});

test("an open row of targets has no violation that axe can find", async () => {
  await openTargets(new FakeHost([orderTable]));
  await act(async () => labelled("More about the target for Revenue").click());
  const { violations } = await axe.run(document, {
    rules: { "color-contrast": { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
