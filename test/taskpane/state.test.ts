import { recogniseTable } from "../../src/data/recognise/recogniseTable";
import { buildRequest } from "../../src/taskpane/state/buildRequest";
import type { Action } from "../../src/taskpane/state/actions";
import { problemsOf } from "../../src/taskpane/state/problems";
import { OUTCOME } from "./support/fakeHost";
import { after, keyOf, opened } from "./support/happen";
import { ambiguousTable, dealTable, namelessTable, orderTable } from "./support/tables";

const fields = (actions: readonly Action[]): string[] =>
  problemsOf(after(actions)).map(({ field }) => field);

const scanned = (order: "ambiguous" | "dmy"): Action => ({
  type: "datesRead",
  key: keyOf(ambiguousTable),
  column: 1,
  scan: { first: 40606, last: 40762, order },
});

describe("a workbook with one order table", () => {
  test("can be built from at once: nothing is missing and every step is closed", () => {
    const state = after(opened(orderTable));
    expect(problemsOf(state)).toEqual([]);
    expect(state.open).toBeNull();
  });

  test("is built by quantity × unit price when there is no column of amounts", () => {
    expect(buildRequest(after(opened(orderTable)), "en")).toEqual({
      sources: [
        {
          kind: "orders",
          ref: { type: "table", name: "Orders" },
          mapping: { customer: 1, date: 2, order: 0, quantity: 3, unitPrice: 4 },
          headers: {
            customer: "CustomerID",
            date: "InvoiceDate",
            order: "InvoiceNo",
            quantity: "Quantity",
            unitPrice: "UnitPrice",
          },
        },
      ],
      period: { kind: "month", at: "latest" },
      language: "en",
    });
  });
});

describe("what is missing is asked for", () => {
  test("before anything is chosen, the source", () => {
    expect(fields([])).toEqual(["source"]);
  });

  test("each role without a column, and the data step opens", () => {
    const state = after(opened(namelessTable));
    expect(problemsOf(state).map(({ field }) => field)).toEqual(["customer", "date", "amount"]);
    expect(state.open).toBe("data");
    expect(buildRequest(state, "en")).toBeNull();
  });

  test("quantity and unit price when the amount is their product", () => {
    const actions = [
      ...opened(namelessTable),
      { type: "amountFromChosen", from: "product" } as const,
    ];
    expect(fields(actions)).toEqual(["customer", "date", "quantity", "unitPrice"]);
  });

  test("another column when two roles share one", () => {
    expect(
      fields([...opened(orderTable), { type: "roleChosen", role: "order", column: 1 }])
    ).toEqual(["order"]);
  });

  test("at least one KPI", () => {
    const all = [
      "REVENUE",
      "ORDERS",
      "CUSTOMERS",
      "NEWCUSTOMERS",
      "AOV",
      "FREQ",
      "ARPU",
      "REPEAT",
      "RETENTION.ACTIVE",
      "CLV",
    ];
    expect(fields([...opened(orderTable), { type: "leftOutChosen", leftOut: all }])).toEqual([
      "kpis",
    ]);
  });

  test("readable inputs of lifetime value, as long as it is chosen", () => {
    const typed = [
      ...opened(orderTable),
      { type: "clvTyped", input: "margin", text: "forty" } as const,
    ];
    expect(fields(typed)).toEqual(["margin"]);
    expect(fields([...typed, { type: "leftOutChosen", leftOut: ["CLV"] }])).toEqual([]);
  });
});

describe("the order of day and month", () => {
  test("is not asked while only the first rows are known", () => {
    expect(fields(opened(ambiguousTable))).toEqual([]);
  });

  test("is asked when all dates of the column read both ways", () => {
    expect(fields([...opened(ambiguousTable), scanned("ambiguous")])).toEqual(["dateOrder"]);
  });

  test("is not asked when later rows prove it", () => {
    expect(fields([...opened(ambiguousTable), scanned("dmy")])).toEqual([]);
  });

  test("is part of the request once answered", () => {
    const state = after([
      ...opened(ambiguousTable),
      scanned("ambiguous"),
      { type: "dateOrderChosen", order: "mdy" },
    ]);
    expect(buildRequest(state, "en")?.sources[0]?.dateOrder).toBe("mdy");
  });

  test("is asked anew for another column of dates", () => {
    const state = after([
      ...opened(ambiguousTable),
      scanned("ambiguous"),
      { type: "dateOrderChosen", order: "mdy" },
      { type: "roleChosen", role: "date", column: 0 },
    ]);
    expect(state.source).toMatchObject({ dateOrder: null, scan: null });
  });
});

describe("answers that come too late change nothing", () => {
  test("rows of a source that is no longer chosen", () => {
    const before = after([
      ...opened(orderTable),
      { type: "sourceChosen", key: "table:Other", byAnalyst: true },
    ]);
    const late: Action = {
      type: "sourceRead",
      key: keyOf(orderTable),
      table: orderTable,
      recognition: recogniseTable(orderTable),
    };
    expect(after([late], before)).toBe(before);
  });

  test("dates of a column that is no longer the date", () => {
    const before = after([
      ...opened(ambiguousTable),
      { type: "roleChosen", role: "date", column: 2 },
    ]);
    expect(after([scanned("ambiguous")], before)).toBe(before);
  });

  test("progress after the end", () => {
    const before = after([{ type: "workDone", outcome: OUTCOME, stored: null }]);
    expect(after([{ type: "progressed", progress: { step: "x", fraction: 1 } }], before)).toBe(
      before
    );
  });
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
  } as const;
  const [listed, ...rest] = opened(orderTable);
  const state = after([{ ...listed, stored } as Action, ...rest]);

  test("are found again, columns by their headers", () => {
    expect(state.source?.mapping).toEqual({ customer: 1, date: 2, amount: 4 });
    expect(buildRequest(state, "en")).toMatchObject({
      kpis: ["REVENUE", "AOV"],
      period: stored.period,
    });
  });

  test("are untouched until the analyst changes one", () => {
    expect(state.touched).toBe(false);
    expect(after([{ type: "periodKindChosen", kind: "year" }], state).touched).toBe(true);
  });
});

test("a choice of the analyst takes the message of the last build away", () => {
  const state = after([
    ...opened(orderTable),
    { type: "workDone", outcome: OUTCOME, stored: null },
    { type: "periodKindChosen", kind: "year" },
  ]);
  expect(state.work).toEqual({ kind: "idle" });
});

test("a table of another kind is named, and its roles are asked for", () => {
  const state = after(opened(dealTable));
  expect(state.source?.recognition.kind).toBe("deals");
  expect(state.open).toBe("data");
});

test("leaving a KPI out names the others in the request, in the order of the sheet", () => {
  const state = after([
    ...opened(orderTable),
    { type: "leftOutChosen", leftOut: ["ORDERS", "CLV"] },
  ]);
  expect(buildRequest(state, "en")?.kpis?.slice(0, 3)).toEqual([
    "REVENUE",
    "CUSTOMERS",
    "NEWCUSTOMERS",
  ]);
});

test("inputs of lifetime value become settings", () => {
  const state = after([
    ...opened(orderTable),
    { type: "clvTyped", input: "margin", text: "40" },
    { type: "clvTyped", input: "lifespan", text: "3" },
  ]);
  expect(buildRequest(state, "en")?.settings).toEqual({ margin: 0.4, lifespan: 3 });
});
