import type { RawCell } from "../../../src/data/table";
import { noteOf, rawTable, readAs } from "../readTable";

const HEADERS = ["Deal ID", "Created Date", "Close Date", "Stage", "Amount", "Probability"];
const DAY = 45_700;

const deals = (rows: readonly (readonly RawCell[])[], headers: readonly string[] = HEADERS) =>
  readAs("deals", rawTable(headers, rows));

test("internal values of HubSpot and codes of Kingdee are stages", async () => {
  const stages = ["closedwon", "closedlost", "appointmentscheduled", "E", "F", "G"];
  const { rows } = await deals(stages.map((stage, i) => [i + 1, DAY, DAY + 9, stage, 1]));
  expect(rows.outcome).toEqual(["won", "lost", "open", "won", "lost", "open"]);
});

test("a stage that nobody knows counts as open, and a note names the word and its first row", async () => {
  const { rows, notes } = await deals([
    ["A", DAY, DAY + 1, "Closed Won", 1],
    ["B", DAY, DAY + 1, "Vorvertrag", 1],
    ["C", DAY, DAY + 1, "vorvertrag ", 1],
    ["D", DAY, DAY + 1, 3, 1],
  ]);
  expect(rows.outcome).toEqual(["won", "open", "open", "open"]);
  expect(notes.filter(({ issue }) => issue === "unknownStage")).toEqual([
    { issue: "unknownStage", rows: 2, firstRow: 3, facts: { column: "Stage", word: "Vorvertrag" } },
    { issue: "unknownStage", rows: 1, firstRow: 5, facts: { column: "Stage", word: "3" } },
  ]);
});

test("of many unknown words ten are named and the others counted together", async () => {
  const { notes } = await deals(
    Array.from({ length: 13 }, (_, i) => [i + 1, DAY, null, `Step ${i}`, 1])
  );
  expect(notes.filter(({ issue }) => issue === "unknownStage")).toHaveLength(10);
  expect(noteOf(notes, "furtherWords")).toMatchObject({
    rows: 3,
    firstRow: 12,
    facts: { column: "Stage", words: 3 },
  });
});

test("a bare closed is decided by the flags Won and Closed, and so is an unknown word", async () => {
  const { rows, notes } = await deals(
    [
      ["A", DAY, DAY + 1, "Closed", "1", "1"],
      ["B", DAY, DAY + 1, "Closed", "0", "1"],
      ["C", DAY, DAY + 1, "Vorvertrag", false, false],
      ["D", DAY, DAY + 1, "Closed Won", "0", "1"],
    ],
    ["Deal ID", "Created Date", "Close Date", "Stage", "Won", "Closed"]
  );
  expect(rows.outcome).toEqual(["won", "lost", "open", "won"]);
  expect(notes.filter(({ issue }) => issue === "closedByFlag")).toMatchObject([
    { rows: 2, firstRow: 2, facts: { word: "Closed" } },
    { rows: 1, firstRow: 4, facts: { word: "Vorvertrag" } },
  ]);
  expect(noteOf(notes, "flagDiffers")).toMatchObject({ rows: 1, firstRow: 5 });
});

test("a bare closed without a flag is left out, because nothing says whether it was won", async () => {
  const { rows, notes } = await deals([
    ["A", DAY, DAY + 1, "Closed Won", 1],
    ["B", DAY, DAY + 1, "已关闭", 1],
  ]);
  expect(rows.outcome).toEqual(["won"]);
  expect(noteOf(notes, "closedUnknown")).toEqual({
    issue: "closedUnknown",
    rows: 1,
    firstRow: 3,
    facts: { column: "Stage" },
  });
});
