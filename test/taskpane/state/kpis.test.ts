import { chosenKpis, fedKpis, unfedOfGoals } from "../../../src/taskpane/kpis/chosenKpis";
import { lacksOf } from "../../../src/taskpane/kpis/kpiNeeds";
import { buildRequest } from "../../../src/taskpane/state/buildRequest";
import type { Action } from "../../../src/taskpane/state/actions";
import { FIELD } from "../../../src/taskpane/state/fields";
import { sourcesOf } from "../../../src/taskpane/state/paneState";
import { problemsOf } from "../../../src/taskpane/state/problems";
import { en } from "../../../src/i18n/pane/en";
import { after, opened } from "../support/happen";
import { fullDealTable, orderTable, rawTable, surveyTable } from "../support/tables";

const fields = (actions: readonly Action[]): string[] =>
  problemsOf(after(actions)).map(({ field }) => field);

const goal = (id: "satisfaction" | "loyalty", isOn = true): Action => ({
  type: "goalToggled",
  goal: id,
  isOn,
});

describe("the KPIs that are offered", () => {
  test("are all that the data can feed, and none of those that need another source or column", () => {
    const fed = fedKpis(after(opened(orderTable)));
    expect(fed).toEqual(expect.arrayContaining(["REVENUE", "AOV", "CLV", "CHURN"]));
    expect(fed).not.toEqual(expect.arrayContaining(["WINRATE"]));
    expect(fed).not.toContain("REFERRAL");
  });

  test("grow with each kind of data", () => {
    const fed = fedKpis(after(opened(orderTable, fullDealTable, surveyTable)));
    expect(fed).toEqual(expect.arrayContaining(["REVENUE", "WINRATE", "NPS", "CSAT"]));
  });

  test("say what they lack: a source with its columns, or the columns of a source that is there", () => {
    const sources = sourcesOf(after(opened(orderTable)));
    expect(lacksOf("NPS", sources)).toEqual([
      { kind: "survey", isWhole: true, roles: ["date", "recommend"] },
    ]);
    expect(lacksOf("REFERRAL", sources)).toEqual([
      { kind: "orders", isWhole: false, roles: ["referredBy"] },
    ]);
  });

  test("of those with several ways ask for the easiest", () => {
    const sources = sourcesOf(after(opened(orderTable)));
    expect(lacksOf("CHURN", sources)).toEqual([]);
    expect(lacksOf("CAC", sources)).toEqual([
      { kind: "spend", isWhole: true, roles: ["date", "amount"] },
    ]);
  });
});

describe("a goal", () => {
  test("ticks its KPIs as far as the data can feed them, and names the others", () => {
    const state = after([...opened(orderTable), goal("satisfaction"), goal("loyalty")]);
    expect(chosenKpis(state)).toEqual(["REPEAT", "RETENTION.ACTIVE", "CLV"]);
    expect(unfedOfGoals(state)).toEqual(["CSAT"]);
  });

  test("gets its missing KPI as soon as the data has it", () => {
    const state = after([...opened(orderTable, surveyTable), goal("satisfaction")]);
    expect(chosenKpis(state)).toEqual(["RETENTION.ACTIVE", "CSAT", "CLV"]);
  });

  test("starts from its own set, whatever was ticked by hand before", () => {
    const cleared: Action = { type: "kpiToggled", id: "CLV", isOn: false };
    const state = after([...opened(orderTable), cleared, goal("loyalty")]);
    expect(chosenKpis(state)).toContain("CLV");
  });

  test("can be changed by hand, and what was changed is named in the request", () => {
    const added: Action = { type: "kpiToggled", id: "AOV", isOn: true };
    const request = buildRequest(after([...opened(orderTable), goal("loyalty"), added]), "en");
    expect(request?.kpis).toEqual(["AOV", "REPEAT", "RETENTION.ACTIVE", "CLV"]);
  });

  test("stands in the request, and in the targets of its KPIs by its name", () => {
    const request = buildRequest(after([...opened(orderTable), goal("loyalty")]), "zh-TW");
    expect(request?.goals).toEqual(["loyalty"]);
    expect(request?.kpis).toBeUndefined();
    expect(request?.targets).toEqual([
      { id: "REPEAT", goal: "提升顧客忠誠度" },
      { id: "RETENTION.ACTIVE", goal: "提升顧客忠誠度" },
      { id: "CLV", goal: "提升顧客忠誠度" },
    ]);
  });
});

test("leaving a KPI out names the others in the request, in the order of the sheet", () => {
  const state = after([
    ...opened(orderTable),
    { type: "kpiToggled", id: "ORDERS", isOn: false },
    { type: "kpiToggled", id: "CLV", isOn: false },
  ]);
  expect(buildRequest(state, "en")?.kpis?.slice(0, 3)).toEqual([
    "REVENUE",
    "CUSTOMERS",
    "NEWCUSTOMERS",
  ]);
});

test("at least one KPI is asked for, be it one of the analyst's own", () => {
  const none: Action[] = [...opened(orderTable), { type: "noKpisChosen" }];
  expect(fields(none)).toEqual(["kpis"]);
  const own: Action = {
    type: "ownChanged",
    id: "OWN1",
    change: { name: "Market share", cell: "Market!B2" },
  };
  expect(fields([...none, { type: "ownAdded" }, own])).toEqual([]);
});

describe("an own KPI", () => {
  const added: Action[] = [...opened(orderTable), { type: "ownAdded" }];
  const change = (changed: object): Action => ({ type: "ownChanged", id: "OWN1", change: changed });

  test("needs a name and one cell with its sheet", () => {
    expect(fields(added)).toEqual([FIELD.own("OWN1", "name"), FIELD.own("OWN1", "cell")]);
    const named = [...added, change({ name: "Risk rate", cell: "B2:B9" })];
    expect(fields(named)).toEqual([FIELD.own("OWN1", "cell")]);
  });

  test("becomes a row of targets with its cell, and a setting with its unit", () => {
    const state = after([
      ...added,
      change({ name: " Risk rate ", direction: "down", cell: "=Risk!$B$2" }),
    ]);
    expect(buildRequest(state, "en")).toMatchObject({
      targets: [{ id: "OWN1", KPI: "Risk rate", direction: "down", source: "'Risk'!B2" }],
      settings: { "unit.OWN1": "percent" },
    });
  });

  test("gets a new id where the sheet has had one, so that histories do not mix", () => {
    const [listed, ...rest] = opened(orderTable);
    const kept = { targets: { OWN4: { id: "OWN4", active: "no" } }, settings: {} };
    const state = after([{ ...listed, kept } as Action, ...rest, { type: "ownAdded" }]);
    expect(state.own.map(({ id }) => id)).toEqual(["OWN5"]);
  });

  describe("that the sheet of targets has", () => {
    const [listed, ...rest] = opened(orderTable);
    const row = { KPI: "Risk rate", direction: "down", active: "yes", source: "='Risk'!B2" };
    const kept = {
      targets: { OWN1: row, MARKET: { ...row, source: 0.18 }, OWN3: { ...row, active: "no" } },
      settings: { "unit.OWN1": "ratio", "unit.MARKET": "percent" },
    };
    const found = after([{ ...listed, kept } as unknown as Action, ...rest]);

    test("is found again, also when its value was typed there, unless it was switched off", () => {
      expect(found.own).toEqual([
        { id: "OWN1", name: "Risk rate", format: "ratio", direction: "down", cell: "'Risk'!B2" },
        { id: "MARKET", name: "Risk rate", format: "percent", direction: "down", cell: "0.18" },
      ]);
    });

    test("keeps its source and unit as they stand there", () => {
      const request = buildRequest(found, "en");
      expect(request?.settings).toBeUndefined();
      expect(request?.targets?.map((target) => target["source"])).toEqual([undefined, undefined]);
    });

    test("takes no part any more once it was removed here", () => {
      const state = after([{ type: "ownRemoved", id: "OWN1" }], found);
      expect(buildRequest(state, "en")?.targets).toContainEqual({ id: "OWN1", active: "no" });
    });
  });
});

test("data that feeds no KPI at all says so", () => {
  const spend = rawTable({ Date: [40544, 40551], "Actual Cost": [200.5, 300] }, ["Date"], "Spend");
  const [problem] = problemsOf(after(opened(spend)));
  expect(problem?.text(en, "en")).toBe(
    "These data alone give no KPI. The list says what each one needs."
  );
});
