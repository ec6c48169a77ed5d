/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestCommands } from "../../src/workbench/page/manifestCommands";
import { PAGE_TEXTS } from "../../src/workbench/page/texts";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

describe("the page of the workbench", () => {
  test("has the ribbon buttons of the manifest, with the add-in's own icons", () => {
    expect(manifestCommands(manifest, "en-US")).toEqual([
      expect.objectContaining({ label: "KPI pane", functionName: null }),
      expect.objectContaining({ label: "Refresh KPI sheet", functionName: "refreshKpiSheet" }),
      expect.objectContaining({ label: "Help", functionName: "openHelp" }),
    ]);
    for (const { icon } of manifestCommands(manifest, "en-US"))
      expect(icon).toMatch(/^\/addin\/assets\/[\w-]+-32\.png$/);
  });

  test.each([
    ["zh-CN", "刷新 KPI 表"],
    ["zh-TW", "重新整理 KPI 表"],
    ["fr-FR", "Refresh KPI sheet"],
  ])("labels them in %s as Excel would", (locale, label) => {
    expect(manifestCommands(manifest, locale)[1]?.label).toBe(label);
  });

  test("says in every language that it is not Excel", () => {
    for (const { note } of Object.values(PAGE_TEXTS)) expect(note).toContain("Excel");
  });
});
