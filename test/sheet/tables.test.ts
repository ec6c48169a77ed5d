import { KPIS } from "../../src/catalog/kpis";
import { settingsOf, settingTable } from "../../src/sheet/targets/settingsTable";
import { TARGET_COLUMNS, TARGET_INDEX } from "../../src/sheet/targets/targetColumns";
import { targetFacts, targetTable } from "../../src/sheet/targets/targetTable";

const kpis = [
  { id: "AOV", name: "Average order value", definition: KPIS.AOV },
  { id: "REPEAT", name: "Repeat rate", definition: KPIS.REPEAT },
];

const existingRow = (cells: Partial<Record<(typeof TARGET_COLUMNS)[number], string | number>>) =>
  TARGET_COLUMNS.map((column) => ({ value: cells[column] ?? "" }));

const settings = settingsOf(settingTable([], {}));

describe("targets", () => {
  test("of the analyst are left alone; only the KPI's name is ours", () => {
    const line = targetTable(
      kpis,
      [existingRow({ id: "AOV", active: "yes", target: 40, owner: "Kim" })],
      []
    ).find(({ id }) => id === "AOV");
    expect(line?.cells.filter((cell) => cell !== null)).toEqual(["Average order value"]);
    expect(targetFacts("AOV", [line!], settings).target).toBe(40);
  });

  test("given with the request replace what the sheet has, by id", () => {
    const table = targetTable(
      kpis,
      [existingRow({ id: "AOV", active: "yes", target: 40 })],
      [{ id: "AOV", target: 50 }]
    );
    expect(table.find(({ id }) => id === "AOV")?.cells[TARGET_INDEX.target]).toBe(50);
    expect(targetFacts("AOV", table, settings).target).toBe(50);
  });

  test("keep the analyst's own rows and order; new KPIs stand before the last of them, with their share of the catalogue's weights", () => {
    const table = targetTable(
      kpis,
      [existingRow({ id: "MARKETSHARE" }), existingRow({ id: "REPEAT" })],
      []
    );
    expect(table.map(({ id }) => id)).toEqual(["MARKETSHARE", "AOV", "REPEAT"]);
    expect(table[0]?.cells.every((cell) => cell === null)).toBe(true);
    expect(table[2]?.cells[TARGET_INDEX.target]).toBeNull();
    // AOV and REPEAT weigh the same in the catalogue.
    expect(table[1]?.values.weight).toBe(0.5);
  });

  test("that are not active are not in force", () => {
    const row = existingRow({ id: "AOV", active: "No", target: 40, worst: 0, best: 50, weight: 1 });
    const facts = targetFacts("AOV", targetTable(kpis, [row], []), settings);
    expect(facts).toMatchObject({ active: false, target: null, worst: null, best: null });
  });

  test("fall back to the settings where a row has no thresholds of its own", () => {
    const table = targetTable(kpis, [], [{ id: "AOV", green_from: 0.95 }]);
    const facts = targetFacts("AOV", table, settingsOf(settingTable([], { cap: 1.5 })));
    expect(facts).toMatchObject({ greenFrom: 0.95, amberFrom: 0.9, cap: 1.5, active: true });
  });
});

describe("settings", () => {
  const row = (key: string, value: string | number) => [{ value: key }, { value }];

  test("of the analyst are left alone, given ones are written, missing ones get their first value", () => {
    const table = settingTable([row("margin", 0.3), row("region", "north")], { cac: 12 });
    expect([table[0], table.at(-1)].map((line) => [line?.key, line?.cell])).toEqual([
      ["margin", null],
      ["region", null],
    ]);
    expect(table.find(({ key }) => key === "cac")).toMatchObject({ cell: 12, value: 12 });
    expect(settingsOf(table)).toMatchObject({
      margin: 0.3,
      region: "north",
      cac: 12,
      grade_a: 0.9,
    });
  });

  test("of a key that stands twice: the first row counts, as for the formulas", () => {
    expect(settingsOf(settingTable([row("cap", 1), row("cap", 2)], {})).cap).toBe(1);
  });
});
