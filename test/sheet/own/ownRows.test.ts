import type { ExistingCell } from "../../../src/sheet/existing";
import { ownFormat } from "../../../src/sheet/own/ownFormat";
import { ownRows, unknownTargets, unshownTargets } from "../../../src/sheet/own/ownRows";
import { settingsOf, settingTable } from "../../../src/sheet/targets/settingsTable";
import { TARGET_COLUMNS } from "../../../src/sheet/targets/targetColumns";

type Cells = Readonly<Record<string, ExistingCell["value"] | ExistingCell>>;

/** A row of the table of targets as the workbook has it. */
const row = (cells: Cells): ExistingCell[] =>
  TARGET_COLUMNS.map((column) => {
    const cell = cells[column] ?? "";
    return typeof cell === "object" ? cell : { value: cell };
  });

const MARKET = { type: "cell", sheet: "Market", cell: "B4" };

describe("own KPIs", () => {
  test("are rows of targets whose id is not in the catalogue and which have a source", () => {
    const existing = [
      row({ id: "AOV", source: "Market!B4" }),
      row({ id: "SHARE", KPI: "Market share", source: "Market!B4" }),
      row({ id: "RISK", KPI: "Risk rate", direction: "Down", source: 0 }),
      row({ id: "IDEA", KPI: "Only an idea" }),
    ];
    expect(ownRows(existing, [])).toEqual([
      {
        ...{ id: "SHARE", name: "Market share", direction: "up" },
        source: { type: "reference", reference: MARKET, isFormula: false },
      },
      { id: "RISK", name: "Risk rate", direction: "down", source: { type: "typed", value: 0 } },
    ]);
  });

  test("read a formula of the table by what it says, not by its result", () => {
    const existing = [
      row({ id: "SHARE", source: { value: 0.12, formula: "=Market!B4" } }),
      row({ id: "SUM", source: { value: 7, formula: "=SUM(Market!B4:B9)" } }),
    ];
    expect(ownRows(existing, []).map(({ source }) => source)).toEqual([
      { type: "reference", reference: MARKET, isFormula: true },
      { type: "formula", formula: "=SUM(Market!B4:B9)", value: 7 },
    ]);
  });

  test("are not those that the analyst switched off", () => {
    expect(ownRows([row({ id: "SHARE", active: "No", source: 1 })], [])).toEqual([]);
  });

  test("come from the request too, whose cells go before those of the table", () => {
    const existing = [row({ id: "SHARE", KPI: "Market share", source: 1 })];
    const given = [
      { id: "SHARE", source: 2 },
      { id: "NEW", KPI: "New", source: 3 },
    ];
    expect(ownRows(existing, given).map(({ id, name, source }) => [id, name, source])).toEqual([
      ["SHARE", "Market share", { type: "typed", value: 2 }],
      ["NEW", "New", { type: "typed", value: 3 }],
    ]);
  });

  test("of two rows with one id the first counts, as in the formulas", () => {
    const existing = [row({ id: "SHARE", source: 1 }), row({ id: "SHARE", source: 2 })];
    expect(ownRows(existing, []).map(({ source }) => source)).toEqual([
      { type: "typed", value: 1 },
    ]);
  });

  test("are not what a target without a source is for: its id is said to be unknown", () => {
    const given = [
      { id: "AOVV", target: 40 },
      { id: "AOV", target: 40 },
      { id: "SHARE", source: 1 },
    ];
    expect(unknownTargets([], given)).toEqual(["AOVV"]);
  });

  test("are found when the sheet does not show their KPI, and not when it does", () => {
    const given = [{ id: "RETENTION", target: 0.85 }, { id: "AOV", target: 90 }, { id: "AOVV" }];
    expect(unshownTargets([{ id: "AOV" }], [], given)).toEqual(["RETENTION"]);
  });
});

describe("what an own KPI is measured in", () => {
  const settings = settingsOf(settingTable([], { "unit.SHARE": "Points", "unit.ODD": "kilo" }));

  test.each([
    ["SHARE", "0%", "points"],
    ["ODD", "0%", "percent"],
    ["A", "0.0%", "percent"],
    ["A", '#,##0.00 "€"', "money"],
    ["A", "[$¥-804]#,##0", "money"],
    ["A", "#,##0", "count"],
    ["A", "0", "count"],
    ["A", "0.00", "ratio"],
    ["A", "General", "ratio"],
  ])("%s, shown as %s, is %s", (id, numberFormat, format) => {
    expect(ownFormat(id, settings, numberFormat)).toBe(format);
  });
});
