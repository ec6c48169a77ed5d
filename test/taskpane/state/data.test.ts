import { buildRequest } from "../../../src/taskpane/state/buildRequest";
import type { Action } from "../../../src/taskpane/state/actions";
import { problemsOf } from "../../../src/taskpane/state/problems";
import { FIELD } from "../../../src/taskpane/state/fields";
import { en } from "../../../src/i18n/pane/en";
import { after, infoOf, keyOf, opened } from "../support/happen";
import {
  ambiguousTable,
  dealTable,
  fullDealTable,
  namelessTable,
  orderTable,
} from "../support/tables";

const ORDERS = keyOf(orderTable);
const DEALS = keyOf(fullDealTable);

const fields = (actions: readonly Action[]): string[] =>
  problemsOf(after(actions)).map(({ field }) => field);
const sentences = (actions: readonly Action[]): string[] =>
  problemsOf(after(actions)).map(({ text }) => text(en, "en"));

const scanned = (order: "ambiguous" | "dmy"): Action => ({
  type: "datesRead",
  key: keyOf(ambiguousTable),
  columns: [1],
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

describe("sources of several kinds", () => {
  test("are built from together, each with the roles of its kind", () => {
    const request = buildRequest(after(opened(orderTable, fullDealTable)), "en");
    expect(request?.sources.map(({ kind }) => kind)).toEqual(["orders", "deals"]);
    expect(request?.sources[1]?.mapping).toMatchObject({
      created: 1,
      closed: 2,
      stage: 3,
      amount: 4,
    });
  });

  test("of which two are of one kind are refused at the second, by the names of both", () => {
    const second = { ...orderTable, label: "More" };
    const actions = opened(orderTable, second);
    expect(fields(actions)).toEqual([FIELD.kind(keyOf(second))]);
    expect(sentences(actions)).toEqual([
      "Orders and More both hold orders. Say that one of them is something else, or remove it.",
    ]);
  });

  test("are one fewer after one was removed", () => {
    const state = after([
      ...opened(orderTable, fullDealTable),
      { type: "sourceRemoved", key: ORDERS },
    ]);
    expect(state.chosen).toEqual([DEALS]);
    expect(buildRequest(state, "en")?.sources.map(({ kind }) => kind)).toEqual(["deals"]);
  });

  test("keep their places when one takes the place of another", () => {
    const survey = { ...fullDealTable, label: "Later" };
    const state = after([
      ...opened(orderTable, fullDealTable),
      { type: "sourceChosen", key: keyOf(survey), replaces: ORDERS, byAnalyst: true },
    ]);
    expect(state.chosen).toEqual([keyOf(survey), DEALS]);
  });

  test("are what the analyst says they are: another kind has other roles", () => {
    const state = after([
      ...opened(namelessTable),
      { type: "kindChosen", key: keyOf(namelessTable), kind: "spend" },
    ]);
    expect(problemsOf(state).map(({ field }) => field)).toEqual([
      FIELD.role(keyOf(namelessTable), "date"),
      FIELD.role(keyOf(namelessTable), "amount"),
    ]);
  });

  test("can be broken down by a column that has a role already", () => {
    const by: Action = { type: "roleChosen", key: ORDERS, role: "by", column: 1 };
    const state = after([...opened(orderTable), by]);
    expect(buildRequest(state, "en")?.sources[0]?.mapping.by).toBe(1);
  });
});

describe("what is missing is asked for", () => {
  test("before anything is chosen, the source", () => {
    expect(fields([])).toEqual(["source"]);
  });

  test("each role without a column, and the data step opens there", () => {
    const state = after(opened(namelessTable));
    const key = keyOf(namelessTable);
    expect(problemsOf(state).map(({ field }) => field)).toEqual([
      FIELD.role(key, "customer"),
      FIELD.role(key, "date"),
      FIELD.role(key, "amount"),
    ]);
    expect(state).toMatchObject({ open: "data", detail: key });
  });

  test("quantity and unit price when the amount is their product", () => {
    const key = keyOf(namelessTable);
    const actions = [
      ...opened(namelessTable),
      { type: "amountFromChosen", key, from: "product" } as const,
    ];
    expect(fields(actions).slice(2)).toEqual([
      FIELD.role(key, "quantity"),
      FIELD.role(key, "unitPrice"),
    ]);
  });

  test("one of several roles where any of them will do", () => {
    const key = keyOf(namelessTable);
    const asLeads: Action[] = [
      ...opened(namelessTable),
      { type: "kindChosen", key, kind: "leads" },
    ];
    expect(sentences(asLeads)).toContain(
      "Choose a column for at least one of these: Converted and Status."
    );
    const withStatus: Action = { type: "roleChosen", key, role: "status", column: 1 };
    expect(fields([...asLeads, withStatus])).toEqual([FIELD.role(key, "created")]);
  });

  test("another column when two roles share one", () => {
    const shared: Action = { type: "roleChosen", key: ORDERS, role: "order", column: 1 };
    expect(fields([...opened(orderTable), shared])).toEqual([FIELD.role(ORDERS, "order")]);
  });
});

describe("the order of day and month", () => {
  const key = keyOf(ambiguousTable);

  test("is not asked while only the first rows are known", () => {
    expect(fields(opened(ambiguousTable))).toEqual([]);
  });

  test("is asked when all dates of the source read both ways", () => {
    expect(fields([...opened(ambiguousTable), scanned("ambiguous")])).toEqual([
      FIELD.dateOrder(key),
    ]);
  });

  test("is not asked when later rows prove it", () => {
    expect(fields([...opened(ambiguousTable), scanned("dmy")])).toEqual([]);
  });

  test("is part of the request once answered", () => {
    const state = after([
      ...opened(ambiguousTable),
      scanned("ambiguous"),
      { type: "dateOrderChosen", key, order: "mdy" },
    ]);
    expect(buildRequest(state, "en")?.sources[0]?.dateOrder).toBe("mdy");
  });

  test("is asked anew for another column of dates", () => {
    const state = after([
      ...opened(ambiguousTable),
      scanned("ambiguous"),
      { type: "dateOrderChosen", key, order: "mdy" },
      { type: "roleChosen", key, role: "date", column: 0 },
    ]);
    expect(state.read[key]).toMatchObject({ dateOrder: null, scan: null });
  });
});

describe("answers that come too late change nothing", () => {
  test("rows of a source that is no longer in use", () => {
    const before = after([...opened(orderTable), { type: "sourceRemoved", key: ORDERS }]);
    const late: Action = { type: "sourceRead", key: ORDERS, table: orderTable };
    expect(after([late], before)).toBe(before);
  });

  test("dates of a column that is no longer the date", () => {
    const other: Action = {
      type: "roleChosen",
      key: keyOf(ambiguousTable),
      role: "date",
      column: 2,
    };
    const before = after([...opened(ambiguousTable), other]);
    expect(after([scanned("ambiguous")], before)).toBe(before);
  });
});

test("a source whose rows cannot be read is not in use, and the reason is kept", () => {
  const state = after([
    { type: "listed", items: [infoOf(orderTable)], stored: null, kept: null },
    { type: "sourceChosen", key: ORDERS, byAnalyst: true },
    { type: "readFailed", key: ORDERS, failure: { key: "sourceMissing", facts: {} } },
  ]);
  expect(state).toMatchObject({ chosen: [], open: "data", readFailure: { key: "sourceMissing" } });
});

test("a table of another kind is used as what it is, and its missing roles are asked for", () => {
  const state = after(opened(dealTable));
  expect(state.read[keyOf(dealTable)]?.kind).toBe("deals");
  expect(problemsOf(state).map(({ field }) => field)).toEqual([
    FIELD.role(keyOf(dealTable), "created"),
  ]);
});
