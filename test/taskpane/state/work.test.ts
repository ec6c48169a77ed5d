import { buildRequest } from "../../../src/taskpane/state/buildRequest";
import type { Action } from "../../../src/taskpane/state/actions";
import { OUTCOME } from "../support/fakeHost";
import { after, keyOf, opened } from "../support/happen";
import { orderTable } from "../support/tables";

const built: Action = { type: "built", outcome: OUTCOME, workbook: null };
const key = keyOf(orderTable);

test("progress after the end changes nothing", () => {
  const before = after([built]);
  expect(after([{ type: "progressed", progress: { step: "x", fraction: 1 } }], before)).toBe(
    before
  );
});

test("a choice of the analyst takes the message of the last build away", () => {
  const state = after([...opened(orderTable), built, { type: "periodKindChosen", kind: "year" }]);
  expect(state.work).toEqual({ kind: "idle" });
});

test("what was typed is in the sheets once they are built, and is not sent again", () => {
  const typed: Action = { type: "targetTyped", id: "AOV", field: "target", text: "40" };
  const before = after([...opened(orderTable), typed]);
  const stored = buildRequest(before, "en");
  const kept = { targets: { AOV: { id: "AOV", target: 40 } }, settings: {} };
  const state = after([{ type: "built", outcome: OUTCOME, workbook: { stored, kept } }], before);
  expect(state.touched).toBe(false);
  expect(buildRequest(state, "en")?.targets).toBeUndefined();
});

describe("choices of the last build", () => {
  const stored = {
    sources: [
      {
        kind: "orders",
        ref: { type: "table", name: "Orders" },
        mapping: { customer: 0, date: 2, amount: 4 },
        headers: { customer: "CustomerID", date: "InvoiceDate", amount: "UnitPrice" },
      },
    ],
    period: { kind: "quarter", at: "latest" },
    kpis: ["REVENUE", "AOV"],
    language: "en",
    live: true,
  } as const;
  const [listed, ...rest] = opened(orderTable);
  const state = after([{ ...listed, stored } as Action, ...rest]);

  test("are found again, columns by their headers", () => {
    expect(state.read[key]?.mapping).toEqual({ customer: 1, date: 2, amount: 4 });
    expect(buildRequest(state, "en")).toMatchObject({
      kpis: ["REVENUE", "AOV"],
      period: stored.period,
      live: true,
    });
  });

  test("are untouched until the analyst changes one", () => {
    expect(state.touched).toBe(false);
    expect(after([{ type: "periodKindChosen", kind: "year" }], state).touched).toBe(true);
  });

  test("bring their goals back", () => {
    const { kpis: _, ...others } = stored;
    const again = after([
      { ...listed, stored: { ...others, goals: ["loyalty"] } } as Action,
      ...rest,
    ]);
    expect(buildRequest(again, "en")?.goals).toEqual(["loyalty"]);
  });
});

test("live formulas are asked for whatever a source holds: the rows of the period decide", () => {
  const live: Action = { type: "liveChosen", isLive: true };
  expect(buildRequest(after([...opened(orderTable), live]), "en")?.live).toBe(true);
  const large = { ...orderTable, rowCount: 100_001 };
  expect(buildRequest(after([...opened(large), live]), "en")?.live).toBe(true);
  expect(buildRequest(after(opened(large)), "en")?.live).toBeUndefined();
});
