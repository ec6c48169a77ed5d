import { build, readTargets } from "../../src/excel";
import { openWorkbook } from "./support/openWorkbook";
import { orderWorkbook } from "./support/orderTable";
import { ordersRequest, quiet } from "./support/requests";

describe("what the sheet of targets holds", () => {
  test("is nothing before the first build", async () => {
    await openWorkbook(orderWorkbook(30));
    expect(await readTargets()).toBeNull();
  });

  test("is each KPI's row by its id, and the settings by their keys", async () => {
    await openWorkbook(orderWorkbook(30));
    const targets = [
      { id: "AOV", target: 40, owner: "Ann", basis: "contract" },
      { id: "OWN1", KPI: "First amount", direction: "up", source: "Data!D2" },
    ];
    const settings = { margin: 0.4, "unit.OWN1": "money" };
    await build({ ...ordersRequest, targets, settings }, quiet);
    const kept = await readTargets();
    expect(kept?.targets["AOV"]).toMatchObject({ target: 40, owner: "Ann", basis: "contract" });
    expect(kept?.targets["REVENUE"]).toMatchObject({ target: "", active: "yes" });
    expect(kept?.settings).toMatchObject({ margin: 0.4, "unit.OWN1": "money" });
  });

  test("names the cell of an own KPI, not its value", async () => {
    expect((await readTargets())?.targets["OWN1"]?.source).toBe("=Data!$D$2");
  });
});
