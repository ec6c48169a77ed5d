import { beginNotes, endNotes } from "../../src/sheet/prepare/endNotes";
import { type Language, LANGUAGES } from "../../src/i18n/language";
import { scored } from "../../src/sheet/scorecard/scored";
import { headerBlock } from "../../src/sheet/summary/headerBlock";
import { messageLines } from "../../src/sheet/summary/messageLines";
import { periodText } from "../../src/sheet/text/periodText";
import { sampleFacts } from "./sampleFacts";

const SOURCE = { rowsRead: 10, rowsUsed: 10 } as const;
const PLACE = { sheet: "KPI Summary", row: 0, column: 0, rows: 8, columns: 12 };
const [START, LAST] = [40848, 40877];

/** Facts of orders that end on a day of November 2011, beside tickets until its last. */
const factsOf = (last: number, kind: "orders" | "spend" = "orders", language: Language = "en") => ({
  ...sampleFacts(language),
  sources: [
    { kind, label: "Shop", ...SOURCE, span: { first: START - 90, last } },
    { kind: "tickets" as const, label: "Desk", ...SOURCE, span: { first: START - 90, last: LAST } },
  ],
});
const notesOf = (...given: Parameters<typeof factsOf>) => endNotes(factsOf(...given));

test("a source that ends in the period, a week or more before the others, is named with its last day", () => {
  const [note, ...more] = notesOf(LAST - 7);
  expect(more).toEqual([]);
  expect(note).toMatchObject({ source: "Shop", issue: "Ends early", rows: null, firstRow: null });
  expect(note!.note).toContain("The rows end on 2011-11-23");
});

test("a quiet week is no sign of it", () => {
  expect(notesOf(LAST - 6)).toEqual([]);
});

test("a source without a day of the period is named with its days, of whatever kind it is", () => {
  for (const kind of ["orders", "spend"] as const) {
    const [note, ...more] = notesOf(START - 1, kind);
    expect(more).toEqual([]);
    expect(note).toMatchObject({ source: "Shop", issue: "Outside the period" });
    expect(note!.note).toContain("from 2011-08-03 to 2011-10-31, outside the period");
  }
});

test.each(LANGUAGES)("the summary names the sources in %s, and the sheet of notes", (language) => {
  const facts = factsOf(START - 1, "orders", language);
  const line = messageLines(scored(facts), facts).find((one) => one.includes("Shop"));
  expect(line).toContain(facts.sheetNames.notes);
});

test("spend has one row for a month", () => {
  expect(notesOf(START, "spend")).toEqual([]);
});

test.each(LANGUAGES)("in %s the day is in the note", (language) => {
  expect(notesOf(LAST - 10, "orders", language)[0]!.note).toContain("2011-11-20");
});

describe("a source that begins in the period before, after its first days", () => {
  const facts = (first: number, language: Language = "en") => ({
    ...sampleFacts(language),
    sources: [{ kind: "orders" as const, label: "Shop", ...SOURCE, span: { first, last: LAST } }],
  });
  const OCTOBER = START - 31;

  test("is named with its first day and what follows", () => {
    const [note, ...more] = beginNotes(facts(OCTOBER + 4));
    expect(more).toEqual([]);
    expect(note).toMatchObject({ source: "Shop", issue: "Begins late" });
    expect(note!.note).toContain("The rows begin on 2011-10-05 and do not cover October 2011");
  });

  test("a quiet weekend and a holiday are no sign of it", () => {
    expect(beginNotes(facts(OCTOBER + 3))).toEqual([]);
  });

  test.each(LANGUAGES)(
    "in %s the summary and its header say that nothing is compared",
    (language) => {
      const known = facts(OCTOBER + 4, language);
      const { messages } = known.text;
      const lines = messageLines(scored(known), { ...known, partial: true });
      expect(lines).toContain(
        messages.beginningLate(
          "Shop",
          periodText(known.previous, known.text),
          known.sheetNames.notes
        )
      );
      expect(lines).toContain(messages.running("2011-11-30"));
      const cells = headerBlock(known).build(PLACE).cells.flat();
      expect(cells).toContain(known.text.header.notCovered(periodText(known.previous, known.text)));
    }
  );
});
