/** @jest-environment jsdom */
import axe from "axe-core";
import { FakeHost } from "./support/fakeHost";
import { fillPage } from "./support/pageGaps";
import { closePane, press, renderPane } from "./support/renderPane";
import { ambiguousTable, namelessTable, orderTable } from "./support/tables";

afterEach(closePane);

/** Rules that need a real layout are left to the browser. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, {
    rules: { "color-contrast": { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test.each(["Data", "KPIs", "Period"])(
  "the step %s has no violation that axe can find",
  async (step) => {
    fillPage();
    await renderPane(new FakeHost([orderTable]));
    await press(step);
    expect(await violations()).toEqual([]);
  }
);

test.each([
  ["with roles missing", namelessTable],
  ["with a question about dates", ambiguousTable],
])("the pane %s has no violation that axe can find", async (_, table) => {
  fillPage();
  await renderPane(new FakeHost([table]));
  expect(await violations()).toEqual([]);
});
