import { requestFrom, settingsFor } from "../../src/excel/state/requestStore";
import type { BuildRequest } from "../../src/sheet/request";

const request: BuildRequest = {
  sources: [
    {
      kind: "orders",
      ref: { type: "table", name: "Orders" },
      mapping: { customer: 0, date: 1, amount: 3, by: 4 },
      headers: { customer: "Who", by: "Region" },
    },
    {
      kind: "tickets",
      ref: { type: "file", label: "tickets.csv" },
      mapping: { opened: 0, closed: 2, by: 1 },
      dateOrder: "dmy",
    },
  ],
  period: { kind: "month", at: "latest" },
  language: "zh-TW",
  goals: ["loyalty", "churn"],
  live: true,
};

/** Settings of a workbook that the first version of the stored form wrote. */
const FIRST_FORM = {
  CRM_Request: {
    version: 1,
    sources: 1,
    period: { kind: "quarter", at: 40848 },
    language: "en",
    kpis: ["AOV"],
  },
  CRM_Source_1: {
    kind: "orders",
    ref: { type: "table", name: "Orders" },
    mapping: { customer: 0, date: 1, amount: 3 },
    headers: { customer: "Who" },
    version: 1,
  },
};

describe("what a workbook remembers of its build", () => {
  test("is all that was asked, but targets and settings, which the sheets have", () => {
    const asked = { ...request, targets: [{ id: "AOV", target: 40 }], settings: { margin: 0.4 } };
    expect(requestFrom(settingsFor(asked))).toEqual(request);
  });

  test("is read from a workbook that knew fewer choices", () => {
    const { version: _, ...source } = FIRST_FORM.CRM_Source_1;
    expect(requestFrom(FIRST_FORM)).toEqual({
      sources: [source],
      period: { kind: "quarter", at: 40848 },
      language: "en",
      kpis: ["AOV"],
    });
  });

  test("of a newer version is not guessed at", () => {
    const newer = { ...FIRST_FORM, CRM_Request: { ...FIRST_FORM.CRM_Request, version: 2 } };
    expect(() => requestFrom(newer)).toThrow(expect.objectContaining({ key: "newerVersion" }));
  });

  test("is nothing when a part of it is gone", () => {
    expect(requestFrom({ CRM_Request: FIRST_FORM.CRM_Request })).toBeNull();
    expect(requestFrom({})).toBeNull();
  });
});
