import { build } from "../../../src/excel";
import { actualsOf } from "../support/actuals";
import { openWorkbook } from "../support/openWorkbook";
import { orderWorkbook } from "../support/orderTable";
import { ordersRequest, quiet } from "../support/requests";
import { tableRows } from "../support/tableRows";
import { openWithFunctions } from "../support/withFunctions";

const live = { ...ordersRequest, live: true, kpis: ["AOV", "FREQ", "ARPU", "REPEAT"] };

test("a formula that shows another number, an error or nothing in time leaves a value and a note with both", async () => {
  const open = await openWithFunctions(orderWorkbook(120), {
    AOV: () => 1,
    FREQ: () => {
      throw new Error("broken");
    },
  });
  const { results } = await build(live, quiet);
  const actuals = await actualsOf(open);
  const computed = (id: string) => results.kpis.find((kpi) => kpi.id === id)!.value;
  expect([actuals.get("AOV"), actuals.get("FREQ")]).toEqual([
    { value: computed("AOV"), formula: undefined },
    { value: computed("FREQ"), formula: undefined },
  ]);
  expect(actuals.get("ARPU")?.formula).toContain("CRM.ARPU");
  const notes = tableRows(open.book.toData(), "CRM_Notes").filter(
    ([, issue]) => issue === "Live formula"
  );
  expect(notes.map(([source, , , , note]) => [source, note])).toEqual([
    ["KPI Data", expect.stringContaining("2 KPIs")],
    [
      "AOV",
      expect.stringMatching(`CRM\\.AOV\\(.* shows 1, the computed value is ${computed("AOV")}`),
    ],
    ["FREQ", expect.stringMatching(/CRM\.FREQ\(.* shows #VALUE!, the computed value is /)],
  ]);
}, 60_000);

test("where Excel does not know the functions, every actual stays a value and says so", async () => {
  const open = await openWorkbook(orderWorkbook(120));
  const { results } = await build(live, quiet);
  const actuals = await actualsOf(open);
  for (const { id, value } of results.kpis)
    expect([id, actuals.get(id)]).toEqual([id, { value, formula: undefined }]);
  const notes = tableRows(open.book.toData(), "CRM_Notes").filter(
    ([, issue]) => issue === "Live formula"
  );
  expect(notes.map(([source]) => source)).toEqual(live.kpis);
  expect(notes.every(([, , , , note]) => String(note).includes("#NAME?"))).toBe(true);
}, 60_000);
