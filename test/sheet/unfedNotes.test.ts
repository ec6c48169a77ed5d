import { LANGUAGES } from "../../src/i18n/language";
import { sheetTexts } from "../../src/i18n/sheet";
import { unfedNotes } from "../../src/sheet/prepare/unfedNotes";
import type { BuildRequest } from "../../src/sheet/request";

const tickets = {
  kind: "tickets",
  ref: { type: "table", name: "Tickets" },
  mapping: { opened: 0, closed: 1 },
} as const;
const request = (more: Partial<BuildRequest> = {}): BuildRequest => ({
  ...{ sources: [tickets], period: { kind: "month", at: "latest" }, language: "en" },
  ...more,
});
const SOURCES = [
  { kind: "tickets", label: "Tickets", rowsRead: 9, rowsUsed: 9, span: { first: 1, last: 9 } },
] as const;

const notes = (asked: BuildRequest, language: (typeof LANGUAGES)[number] = "en") =>
  unfedNotes({ language, text: sheetTexts[language], sources: SOURCES }, asked);

test("a KPI that lacks a column of a source that is there is named with the column", () => {
  expect(notes(request()).map(({ source, note }) => [source, note])).toEqual([
    ["RESPONSE", "Response time is left out: Tickets has no column for first response."],
    [
      "FCR",
      "First contact resolution is left out: Tickets has no column for contacts until solved.",
    ],
  ]);
});

test("only KPIs that were asked for are named", () => {
  expect(notes(request({ kpis: ["HANDLETIME"] }))).toEqual([]);
  expect(notes(request({ kpis: ["FCR"] })).map(({ source }) => source)).toEqual(["FCR"]);
  expect(notes(request({ goals: ["churn"] })).map(({ source }) => source)).toEqual(["RESPONSE"]);
});

test.each(LANGUAGES)("the sentence is whole in %s", (language) => {
  for (const { note } of notes(request(), language)) expect(note).toMatch(/Tickets.*[.。]$/);
});
