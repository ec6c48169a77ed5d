import { recogniseTable } from "../../../src/data/recognise/recogniseTable";
import type { RawCell } from "../../../src/data/table";
import { noteOf, notesByIssue, rawTable, readAs } from "../readTable";

const DAY = 45_700;

/** Answers to one question. */
const answers = (question: string, cells: readonly RawCell[]) =>
  readAs(
    "survey",
    rawTable(
      ["Date", question],
      cells.map((cell) => [DAY, cell])
    )
  );

test.each([
  ["How likely are you to recommend us to a friend?", "recommend"],
  ["Q12. On a scale of 0 to 10, what is the likelihood that you recommend us?", "recommend"],
  ["2、您有多大可能把我们推荐给朋友或同事？（0-10分）", "recommend"],
  ["您願意推薦我們嗎？", "recommend"],
  ["3. Overall, how satisfied were you?", "satisfaction"],
  ["請問您對服務的滿意程度", "satisfaction"],
  ["How easy was it to solve your problem?", "effort"],
  ["解决问题容易吗", "effort"],
])("the question %p is known as the one for %s", (question, role) => {
  const table = rawTable(["Date", question], [["2025-01-01", 5]]);
  expect(recogniseTable(table, "survey").mapping[role as "effort"]).toBe(1);
});

test("reasons and remarks are not taken for answers, however they are worded", () => {
  const table = rawTable(
    ["Date", "Why are you satisfied?", "Satisfaction"],
    [
      ["2025-01-01", "fast answers", 5],
      ["2025-01-02", "kind people", 4],
    ]
  );
  expect(recogniseTable(table, "survey").mapping).toEqual({ date: 0, satisfaction: 2 });
});

test("recommendations are whole numbers from 0 to 10 in any writing", async () => {
  const { rows, notes } = await answers("NPS", [
    10,
    "9分",
    "0",
    "7 points",
    "10 - extremely likely",
    "（跳过）",
    "skipped",
    11,
    7.5,
    "maybe",
  ]);
  expect([...rows.recommend!]).toEqual([10, 9, 0, 7, 10, NaN, NaN, NaN, NaN, NaN]);
  expect(notesByIssue(notes)).toMatchObject({ scoreOutOfRange: [2, 9], blankAnswer: [2, 7] });
  expect(noteOf(notes, "unknownAnswer")).toMatchObject({
    rows: 1,
    firstRow: 11,
    facts: { column: "NPS", word: "maybe" },
  });
});

test("a recommendation asked from 1 to 5 is no net promoter score", async () => {
  const { rows, notes } = await answers("How likely are you to recommend us? (1-5)", [5, 4]);
  expect([...rows.recommend!]).toEqual([NaN, NaN]);
  expect(noteOf(notes, "otherScale")).toMatchObject({ rows: 2, facts: { high: 5 } });
});

test("satisfaction in words has five points, in three languages; other words are named", async () => {
  const { rows, notes } = await answers("Satisfaction", [
    "Very satisfied",
    "非常满意",
    "滿意",
    "neutral",
    "不满意",
    "very dissatisfied",
    "so la la",
  ]);
  expect([...rows.satisfaction!]).toEqual([5, 5, 4, 3, 2, 1, NaN]);
  expect(rows.satisfactionScale).toBe(5);
  expect(noteOf(notes, "unknownAnswer")).toMatchObject({
    firstRow: 8,
    facts: { word: "so la la" },
  });
});

test.each([
  ["Satisfaction (1-7)", [7, 1], 7, [7, 1], undefined],
  ["满意度（10分制）", [9], 10, [9], undefined],
  ["Satisfaction out of 5", [4], 5, [4], undefined],
  ["Satisfaction", [5, 0, 3], 5, [5, NaN, 3], "scaleFromValues"],
  ["Satisfaction", [6, 2], 7, [6, 2], "scaleFromValues"],
  ["Satisfaction", [8, 2], 10, [8, 2], "scaleFromValues"],
  ["Satisfaction", [2, 0, 1], 3, [3, 1, 2], "scaleFromZero"],
  ["Satisfaction (0-10)", [10, 0], 11, [11, 1], "scaleFromZero"],
])("%s answered %p has %d points", async (question, cells, scale, values, note) => {
  const { rows, notes } = await answers(question, cells);
  expect(rows.satisfactionScale).toBe(scale);
  expect([...rows.satisfaction!]).toEqual(values);
  const scaleNotes = notes.filter(({ issue }) => issue.startsWith("scaleFrom"));
  expect(scaleNotes.map(({ issue }) => issue)).toEqual(note === undefined ? [] : [note]);
});

test.each([
  ["How easy was it to solve your problem? (1-7)", [7, 2], [7, 2], undefined],
  ["4、解决这个问题对您来说容易吗？（1-7分，7为非常容易）", [7], [7], undefined],
  ["How much effort did you have to put forth? (1-7)", [7, 2], [1, 6], "effortReversed"],
  ["您觉得费力吗？（1-5分）", [5, 1], [1, 5], "effortReversed"],
  ["CES", [7, 2], [7, 2], "effortAsEase"],
  ["费力度", [7, 2], [7, 2], "effortAsEase"],
])("%s answered %p is ease %p", async (question, cells, values, note) => {
  const { rows, notes } = await answers(question, cells);
  expect([...rows.effort!]).toEqual(values);
  const said = notes.find(({ issue }) => issue.startsWith("effort"))?.issue;
  expect(said).toBe(note);
});

test("questions that are not asked are null; a row without a day is left out", async () => {
  const { rows, rowsUsed, notes } = await readAs(
    "survey",
    rawTable(
      ["日期", "客户编号", "满意度"],
      [
        ["2025-01-01", "K1", 5],
        ["2025-01-03", "k1", 4],
        ["", "K2", 4],
      ]
    )
  );
  expect([rows.recommend, rows.effort, rowsUsed]).toEqual([null, null, 2]);
  expect(rows.customer!.labels).toEqual(["K1"]);
  expect(notesByIssue(notes)).toMatchObject({ blankDate: [1, 4], idSpelling: [1, 3] });
});
