import { buildRequest } from "../../../src/taskpane/state/buildRequest";
import type { Action } from "../../../src/taskpane/state/actions";
import { FIELD } from "../../../src/taskpane/state/fields";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import { problemsOf } from "../../../src/taskpane/state/problems";
import { askedSettings } from "../../../src/taskpane/state/settings/settingEntries";
import {
  targetKpis,
  targetText,
  totalWeight,
} from "../../../src/taskpane/state/targets/targetRows";
import type { TargetField } from "../../../src/taskpane/state/targets/targetTexts";
import { after, opened } from "../support/happen";
import { orderTable, rawTable, surveyTable } from "../support/tables";

const KEPT = {
  targets: { AOV: { id: "AOV", target: 40, weight: 0.3, owner: "Ann", basis: "contract" } },
  settings: { margin: 0.4, complaint_base: "orders" },
};

const typed = (id: string, field: TargetField, text: string): Action => ({
  type: "targetTyped",
  id,
  field,
  text,
});

/** A workbook whose sheet of targets holds some already. */
function withKept(...more: readonly Action[]): PaneState {
  const [listed, ...rest] = opened(orderTable);
  return after([{ ...listed, kept: KEPT } as Action, ...rest, ...more]);
}

function shown(state: PaneState, id: string, field: TargetField): string {
  const kpis = targetKpis(state);
  return targetText(
    state,
    kpis,
    kpis.find((kpi) => kpi.id === id)!,
    field
  );
}

const targetsOf = (state: PaneState) => buildRequest(state, "en")?.targets;

describe("targets of the sheet", () => {
  test("are shown as one types them, and stay out of the request while nobody edits them", () => {
    const state = withKept();
    expect(shown(state, "AOV", "target")).toBe("40");
    expect(shown(state, "AOV", "weight")).toBe("30%");
    expect(shown(state, "AOV", "owner")).toBe("Ann");
    expect(targetsOf(state)).toBeUndefined();
  });

  test("are written where they were edited, and only there", () => {
    expect(targetsOf(withKept(typed("AOV", "target", "45")))).toEqual([{ id: "AOV", target: 45 }]);
  });

  test("are emptied when their text is", () => {
    expect(targetsOf(withKept(typed("AOV", "target", " ")))).toEqual([{ id: "AOV", target: "" }]);
  });

  test("are left alone by an edit that changes nothing", () => {
    expect(targetsOf(withKept(typed("AOV", "owner", "Ann"), typed("AOV", "weight", "30")))).toBe(
      undefined
    );
  });
});

describe("a target", () => {
  test.each(["84 %", "84", "0.84", "84%"])("of a rate is typed as %s", (text) => {
    const state = after([...opened(orderTable), typed("REPEAT", "target", text)]);
    expect(targetsOf(state)).toEqual([{ id: "REPEAT", target: 0.84 }]);
  });

  test("that cannot be read is asked for at its field, and nothing is built", () => {
    const state = after([...opened(orderTable), typed("REPEAT", "target", "most")]);
    expect(problemsOf(state)).toMatchObject([
      { step: "targets", field: FIELD.target("REPEAT", "target"), detail: "REPEAT" },
    ]);
    expect(buildRequest(state, "en")).toBeNull();
  });

  test("that lies between 1 and 2 without a sign could be two rates, and is refused", () => {
    const state = after([...opened(orderTable), typed("REPEAT", "target", "1.1")]);
    expect(problemsOf(state)).toHaveLength(1);
  });

  test("of a KPI that was left out afterwards is not asked about", () => {
    const state = after([
      ...opened(orderTable),
      typed("REPEAT", "target", "most"),
      { type: "kpiToggled", id: "REPEAT", isOn: false },
    ]);
    expect(problemsOf(state)).toEqual([]);
  });

  test("brings its basis, thresholds and owner along", () => {
    const state = after([
      ...opened(orderTable),
      typed("AOV", "basis", "benchmark"),
      typed("AOV", "green_from", "95"),
      typed("AOV", "owner", " Bo "),
    ]);
    expect(targetsOf(state)).toEqual([
      { id: "AOV", basis: "benchmark", green_from: 0.95, owner: "Bo" },
    ]);
  });
});

test("weights nobody typed are those of the catalogue, and add up to one", () => {
  const state = after(opened(orderTable));
  expect(totalWeight(state)).toBeCloseTo(1, 2);
});

describe("targets suggested from history", () => {
  const suggested = (level: "usual" | "stretch"): Action => ({
    type: "suggested",
    level,
    suggestions: [
      { id: "REPEAT", usual: 0.5, stretch: 0.6, periods: 8 },
      { id: "AOV", usual: 20, stretch: 25, periods: 8 },
    ],
  });

  test("fill what is open with their basis, and keep what the analyst gave", () => {
    const state = withKept(suggested("stretch"));
    expect(targetsOf(state)).toEqual([{ id: "REPEAT", target: 0.6, basis: "history" }]);
    expect(shown(state, "AOV", "target")).toBe("40");
    expect(state.suggested).toMatchObject({ kind: "filled", filled: 1, kept: 1 });
  });

  test("can be replaced by the other level", () => {
    const state = withKept(suggested("stretch"), suggested("usual"));
    expect(targetsOf(state)).toEqual([{ id: "REPEAT", target: 0.5, basis: "history" }]);
  });
});

describe("figures that only the analyst knows", () => {
  const asked = (state: PaneState): string[] => askedSettings(state).map(({ key }) => key);

  test("are asked for where a chosen KPI needs them", () => {
    const state = after(opened(orderTable));
    expect(asked(state)).toEqual(["margin", "cac", "lifespan"]);
    const without = after([{ type: "kpiToggled", id: "CLV", isOn: false }], state);
    expect(asked(without)).toEqual([]);
    expect(asked(after(opened(surveyTable)))).toEqual(["surveys_sent"]);
  });

  test("become settings when they are typed, and only then", () => {
    expect(buildRequest(withKept(), "en")?.settings).toBeUndefined();
    const state = withKept(
      { type: "settingTyped", key: "margin", text: "45" },
      { type: "settingTyped", key: "lifespan", text: "3" }
    );
    expect(buildRequest(state, "en")?.settings).toEqual({ margin: 0.45, lifespan: 3 });
  });

  test("that cannot be read are asked for at their field", () => {
    const state = withKept({ type: "settingTyped", key: "margin", text: "140%" });
    expect(problemsOf(state).map(({ field }) => field)).toEqual([FIELD.setting("margin")]);
  });

  test("can be a word of the sheet, or a number in its place", () => {
    const tickets = rawTable(
      {
        "Case Number": ["T1", "T2"],
        "Date/Time Opened": [40545.5, 40560.5],
        "Date/Time Closed": [40546.5, 40561.5],
        "Case Reason": ["Complaint", "Question"],
      },
      ["Date/Time Opened", "Date/Time Closed"],
      "Tickets"
    );
    const before = after(opened(orderTable, tickets));
    expect(asked(before)).toContain("complaint_base");
    const state = after([{ type: "settingTyped", key: "complaint_base", text: "900" }], before);
    expect(buildRequest(state, "en")?.settings).toEqual({ complaint_base: 900 });
  });
});
