import type { SourceNote } from "../../../src/data/dataNotes";
import type { RawCell, TableKind } from "../../../src/data/table";
import { dataNoteText } from "../../../src/i18n/data";
import { LANGUAGES } from "../../../src/i18n/language";
import { rawTable, readAs } from "../readTable";

const DAY = 45_700;
const filler = (row: RawCell[]): RawCell[][] => Array.from({ length: 9 }, () => row);

/** Tables that give every note that only these kinds have. */
const TABLES: readonly (readonly [TableKind, readonly string[], readonly RawCell[][]])[] = [
  [
    "deals",
    ["Deal ID", "Created Date", "Close Date", "Stage", "Amount", "Probability", "Won", "Closed"],
    [
      ...filler([1, DAY, DAY + 1, "Closed Won", 5, 75, "1", "1"]),
      [2, DAY, "soon", "Open", "x", 250, "1", "1"],
      [3, DAY, "", "Closed Lost", "", "", "", ""],
      [4, DAY, DAY - 1, "Closed Lost", 5, 5, "", ""],
      [5, DAY, DAY, "Closed", 5, 5, "", ""],
      [6, DAY, DAY, "Closed", 5, 5, "1", "1"],
      [7, DAY, DAY, "", 5, 5, "1", "1"],
      [8, DAY, DAY, "Invalid", 5, 5, "", ""],
      ...Array.from({ length: 11 }, (_, i) => [9, DAY, DAY, `Step ${i}`, 5, 5, "", ""]),
    ],
  ],
  [
    "leads",
    ["Created Date", "Lead Status"],
    [
      [DAY, "Later"],
      [DAY, ""],
    ],
  ],
  [
    "tickets",
    ["Opened", "Date/Time Closed", "Reason", "Closed"],
    [
      [DAY, DAY, "Question", "1"],
      [DAY, "", "", "1"],
    ],
  ],
  ["tickets", ["Opened"], [[DAY]]],
  [
    "survey",
    ["Date", "NPS", "Satisfaction", "CES"],
    [
      [DAY, 11, 5, 5],
      [DAY, "so so", 4, 4],
      [DAY, "", 4, 4],
    ],
  ],
  [
    "survey",
    [
      "Date",
      "Recommend? How likely are you to recommend us (1-5)",
      "Satisfaction (0-2)",
      "How much effort? (1-7)",
    ],
    [[DAY, 4, 2, 5]],
  ],
  [
    "subscriptions",
    ["Customer", "Start Date", "End Date", "ARR"],
    [
      ["K1", DAY, "9999-12-31", 5],
      ["K2", DAY, "", 5],
      ["K3", DAY, "", -5],
    ],
  ],
];

const readings = Promise.all(
  TABLES.map(([kind, headers, rows]) => readAs(kind, rawTable(headers, rows)))
);

const ISSUES = [
  ...["annualRevenue", "blankAnswer", "blankReason", "blankStage", "blankStatus", "closedByFlag"],
  ...["closedUnknown", "closedWithoutDate", "decidedWithoutDate", "effortAsEase"],
  ...["effortReversed", "endBeforeStart", "endless", "everyRowComplaint", "flagDiffers"],
  ...["furtherWords", "invalidDeal", "negativeRevenue", "noComplaint", "otherScale"],
  ...["percentScaled", "repeatedId", "scaleFromValues", "scaleFromZero", "scoreOutOfRange"],
  ...["unknownAmount", "unknownAnswer", "unknownLeadStatus", "unknownNumber", "unknownStage"],
  ...["unreadAmount", "unreadDate"],
];

test("every note of these kinds comes about", async () => {
  const found = new Set((await readings).flatMap(({ notes }) => notes.map(({ issue }) => issue)));
  expect(ISSUES.filter((issue) => !found.has(issue as SourceNote["issue"]))).toEqual([]);
});

test.each(LANGUAGES)("every note is a whole sentence with its facts, in %s", async (language) => {
  for (const { notes } of await readings)
    for (const note of notes) {
      const text = dataNoteText(note, language);
      expect(text.issue).not.toBe("");
      expect(text.note).not.toMatch(/undefined|NaN|\[object/);
      expect(text.note).toMatch(/[.。]$/);
      const { column, word } = { column: "", word: "", ...note.facts };
      expect(text.note).toContain(String(column));
      expect(text.note).toContain(String(word));
    }
});
