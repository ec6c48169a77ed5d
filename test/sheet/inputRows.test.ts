import { DataError } from "../../src/data/dataError";
import type { RawTable } from "../../src/data/table";
import { LANGUAGES } from "../../src/i18n/language";
import { sheetTexts } from "../../src/i18n/sheet";
import { readSettingRows } from "../../src/sheet/input/readSettingRows";
import { rawTable } from "../data/readTable";
import { readTargetRows } from "../../src/sheet/input/readTargetRows";
import { SETTING_DEFAULTS } from "../../src/sheet/targets/settingKeys";

/** A file as the command line reads it: its first row is the header. */
function tableOf(text: string): RawTable {
  const [headers = [], ...rows] = text.split("\n").map((line) => line.split(","));
  return rawTable(headers, rows, "given.csv");
}

function refusal(read: (table: RawTable) => unknown, text: string) {
  try {
    read(tableOf(text));
  } catch (error) {
    if (error instanceof DataError) return { key: error.key, ...error.facts };
    throw error;
  }
  return null;
}

describe("settings of a file", () => {
  test("are given by key, percentages as fractions, words in any case", () => {
    const text = "key,value\nmargin,40%\ncurrency,EUR\ncac,120.5\n,9\ncsat_mode,Mean\nquota,";
    expect(readSettingRows(tableOf(text))).toEqual({
      ...{ margin: 0.4, currency: "EUR", cac: 120.5, csat_mode: "mean", quota: "" },
    });
  });

  test("have units of own KPIs among them", () => {
    expect(readSettingRows(tableOf("key,value\nunit.SHARE,percent"))).toEqual({
      "unit.SHARE": "percent",
    });
  });

  test("take every first value back as it is", () => {
    const text = Object.entries(SETTING_DEFAULTS).map(([key, value]) => `${key},${value}`);
    expect(readSettingRows(tableOf(["key,value", ...text].join("\n")))).toEqual(SETTING_DEFAULTS);
  });

  test.each([
    ["key,value\nmargin,40", { key: "outOfRange", row: 2, column: "value", from: -1, to: 1 }],
    ["key,value\nquota,5\nmargin,high", { key: "notNumber", row: 3, found: "high" }],
    ["key,value\nnope,1", { key: "settingUnknown", row: 2, found: "nope" }],
    ["key,value\ncac,1\ncac,2", { key: "rowRepeated", row: 3, first: 2 }],
    ["key,value\ncsat_mode,best", { key: "notWord", choices: "top, mean, points" }],
    ["key,value\nunit.A,metre", { key: "notWord", found: "metre" }],
    ["name,value\ncac,1", { key: "columnNeeded", column: "key", row: 1 }],
  ])("%j are refused with their place", (text, facts) => {
    expect(refusal(readSettingRows, text)).toMatchObject({ source: "given.csv", ...facts });
  });
});

describe("targets of a file", () => {
  test("are given by the columns they have; blank cells say nothing", () => {
    const text = "id,target,owner,\nREPEAT,45%,,\nAOV,1200,Kim,\n,1,x,";
    expect(readTargetRows(tableOf(text))).toEqual([
      { id: "REPEAT", target: 0.45 },
      { id: "AOV", target: 1200, owner: "Kim" },
    ]);
  });

  test("of rates may pass 1, those of a score with a scale of its own any number", () => {
    const text = "id,target,weight\nNRR,120%,85\nCSAT,4.2,";
    expect(readTargetRows(tableOf(text))).toEqual([
      { id: "NRR", target: 1.2, weight: 85 },
      { id: "CSAT", target: 4.2 },
    ]);
  });

  test("take any word for the basis, which decides no number", () => {
    expect(readTargetRows(tableOf("id,target,basis\nAOV,40,board"))).toEqual([
      { id: "AOV", target: 40, basis: "board" },
    ]);
  });

  test("read the source of an own KPI as a number or as a place", () => {
    const text = "id,KPI,source\nSHARE,Market share,12%\nRISK,Risk,Market!B4";
    expect(readTargetRows(tableOf(text)).map(({ source }) => source)).toEqual([0.12, "Market!B4"]);
  });

  test.each(LANGUAGES)("may have the headers that the table has in %s", (language) => {
    const { id, target, direction } = sheetTexts[language].targets.columns;
    expect(readTargetRows(tableOf(`${id},${target},${direction}\nCAC,90,Down`))).toEqual([
      { id: "CAC", target: 90, direction: "down" },
    ]);
  });

  test.each([
    ["id,targt\nAOV,3", { key: "columnUnknown", row: 1, column: "targt" }],
    ["id,target\nAOV,many", { key: "notNumber", row: 2, column: "target", found: "many" }],
    [
      "id,target\nAOV,120\nREPEAT,85",
      { key: "outOfRange", row: 3, column: "target", found: "85", from: -1, to: 3 },
    ],
    ["id,target\nAOV,3\naov,4", { key: "rowRepeated", row: 3, first: 2 }],
    ["id,direction\nAOV,sideways", { key: "notWord", row: 2, choices: "up, down, on" }],
    ["KPI,target\nAOV,3", { key: "columnNeeded", row: 1, column: "id" }],
  ])("%j are refused with their place", (text, facts) => {
    expect(refusal(readTargetRows, text)).toMatchObject({ source: "given.csv", ...facts });
  });
});
