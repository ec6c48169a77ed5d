/** @jest-environment jsdom */
import { FakeHost } from "./support/fakeHost";
import { fillPage } from "./support/pageGaps";
import { button, closePane, renderPane, settle } from "./support/renderPane";
import { orderTable } from "./support/tables";
import { act } from "react";

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
