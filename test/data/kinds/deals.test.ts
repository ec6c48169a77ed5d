import type { RawCell } from "../../../src/data/table";
import { notesByIssue, rawTable, readAs } from "../readTable";

const HEADERS = ["Deal ID", "Created Date", "Close Date", "Stage", "Amount", "Probability"];
const DAY = 45_700;

const deals = (rows: readonly (readonly RawCell[])[], headers: readonly string[] = HEADERS) =>
  readAs("deals", rawTable(headers, rows));

test("a deal closed before it was created is left out; on the same day, or expected to close, it is not", async () => {
  const { rows, span, notes } = await deals([
    ["A", DAY + 0.6, DAY, "Closed Won", 1],
    ["B", DAY + 2, DAY + 1, "Closed Lost", 1],
    ["C", DAY + 3, DAY - 9, "Negotiation", 1],
    ["D", DAY + 4.5, DAY + 4.25, "Closed Won", 1],
  ]);
  expect([...rows.created]).toEqual([DAY + 0.6, DAY + 3]);
  expect([...rows.closed]).toEqual([DAY + 0.6, DAY - 9]);
  expect(span).toEqual({ first: DAY, last: DAY + 3 });
  expect(notesByIssue(notes)).toMatchObject({ endBeforeStart: [2, 3] });
});

test("the days covered end with the last creation or closing, never with an expected closing", async () => {
  const { span } = await deals([
    ["A", DAY, DAY + 20, "Closed Won", 1],
    ["B", DAY + 5, DAY + 300, "Negotiation", 1],
  ]);
  expect(span).toEqual({ first: DAY, last: DAY + 20 });
});

test("unknown amounts and closing days are kept as unknown and counted", async () => {
  const { rows, notes } = await deals([
    ["A", DAY, DAY + 1, "Closed Won", ""],
    ["B", DAY, "", "Closed Lost", "x"],
    ["C", DAY, "soon", "Negotiation", 5],
  ]);
  expect([...rows.amount]).toEqual([NaN, NaN, 5]);
  expect([...rows.closed]).toEqual([DAY + 1, NaN, NaN]);
  expect(notesByIssue(notes)).toMatchObject({
    unknownAmount: [1, 2],
    unreadAmount: [1, 3],
    decidedWithoutDate: [1, 3],
    unreadDate: [1, 4],
  });
});

test.each([
  [
    [75, 100, 0.5],
    [0.75, 1, 0.005],
  ],
  [
    [0.75, 1, 0],
    [0.75, 1, 0],
  ],
  [
    ["80%", "75", "５％"],
    [0.8, 0.75, 0.05],
  ],
  [
    ["0,8", "0,75", "1"],
    [0.8, 0.75, 1],
  ],
])("probabilities %p of a column are the fractions %p", async (cells, fractions) => {
  const { rows } = await deals(cells.map((cell, i) => [i + 1, DAY, null, "Open", 1, cell]));
  expect([...rows.probability]).toEqual(fractions);
});

test("a probability beyond 0 to 100 % is unknown, with the word and its row", async () => {
  const { rows, notes } = await deals([
    [1, DAY, null, "Open", 1, 50],
    [2, DAY, null, "Open", 1, 250],
    [3, DAY, null, "Open", 1, -5],
    [4, DAY, null, "Open", 1, ""],
  ]);
  expect([...rows.probability]).toEqual([0.5, NaN, NaN, NaN]);
  expect(notes.filter(({ issue }) => issue === "unknownNumber")).toMatchObject([
    { rows: 1, firstRow: 3, facts: { column: "Probability", word: "250" } },
    { rows: 1, firstRow: 4, facts: { word: "-5" } },
  ]);
});

test("rows without creation or stage are left out; an id that comes back is counted", async () => {
  const { rowsRead, rowsUsed, notes } = await deals([
    ["A", DAY, null, "Open", 1],
    ["A", DAY, null, "Open", 1],
    ["B", "", null, "Open", 1],
    ["C", DAY, null, "", 1],
    ["Total", null, null, null, 4],
    ["Deal ID", "Created Date", "Close Date", "Stage", "Amount"],
  ]);
  expect([rowsRead, rowsUsed]).toEqual([6, 2]);
  expect(notesByIssue(notes)).toMatchObject({
    blankDate: [1, 4],
    blankStage: [1, 5],
    totalRow: [1, 6],
    repeatedHeader: [1, 7],
    repeatedId: [1, 3],
  });
});

test("one column of dates settles the order of day and month for the others", async () => {
  const { rows } = await deals([
    ["A", "3/4/2025", "3/31/2025", "Closed Won", 1],
    ["B", "3/5/2025", "4/1/2025", "Open", 1],
  ]);
  expect([...rows.created]).toEqual([45_720, 45_721]);
  expect(rows.closed[1]).toBe(45_748);
});

test("amounts in 万元 and in several currencies are read as those of orders are", async () => {
  const { rows, notes } = await deals(
    [
      [1, DAY, null, "进行中", 1.5, "CNY"],
      [2, DAY, null, "进行中", 2, "USD"],
    ],
    ["商机编号", "创建时间", "预计结单日期", "商机状态", "商机金额（万元）", "币种"]
  );
  expect([...rows.amount]).toEqual([15_000, 20_000]);
  expect(notesByIssue(notes)).toMatchObject({ unitScaled: [2, 2], mixedCurrency: [1, 3] });
});
