/** @jest-environment jsdom */
import axe from "axe-core";
import { act } from "react";
import { FakeHost } from "./support/fakeHost";
import { fillPage } from "./support/pageGaps";
import { button, closePane, press, renderPane, settle } from "./support/renderPane";
import { ambiguousTable, namelessTable, orderTable } from "./support/tables";

afterEach(closePane);

async function choose(label: string, value: string): Promise<void> {
  const list = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`)!;
  list.value = value;
  await act(async () => list.dispatchEvent(new Event("change", { bubbles: true })));
  await settle();
}

test.each([
  ["zh-Hans-CN", "zh-CN", "生成 KPI 表"],
  ["zh-HK", "zh-TW", "產生 KPI 表"],
  ["de-DE", "en", "Build KPI sheet"],
])("Office in %s shows the pane in %s", async (displayLanguage, language, words) => {
  fillPage({ displayLanguage });
  await renderPane(new FakeHost([orderTable]));
  expect(button(words)).toBeTruthy();
  expect(document.documentElement.lang).toBe(language);
});

test("a language that the user chose is remembered over Office's", async () => {
  fillPage();
  await renderPane(new FakeHost([orderTable]));
  await choose("Language", "zh-TW");
  expect(document.documentElement.lang).toBe("zh-TW");
  await closePane();
  document.body.innerHTML = '<div id="root"></div>';
  await renderPane(new FakeHost([orderTable]));
  expect(button("產生 KPI 表")).toBeTruthy();
});

test("the request carries the language of the pane", async () => {
  fillPage({ displayLanguage: "zh-CN" });
  const host = new FakeHost([orderTable]);
  await renderPane(host);
  await act(async () => button("生成 KPI 表").click());
  await settle();
  expect(host.requests[0]?.language).toBe("zh-CN");
});

test("a dark Office is followed, until the user chooses otherwise", async () => {
  fillPage({ background: "#262626" });
  await renderPane(new FakeHost([orderTable]));
  expect(document.documentElement.style.colorScheme).toBe("dark");
  await choose("Appearance", "light");
  expect(document.documentElement.style.colorScheme).toBe("light");
});

/** Rules that need a real layout are left to the browser. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, {
    rules: { "color-contrast": { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test.each(["Data", "Goal and KPIs", "Period", "Targets"])(
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
