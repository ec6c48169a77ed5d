import { dataNoteText, dataTexts } from "../../src/i18n/data";
import { LANGUAGES } from "../../src/i18n/language";
import { readLog } from "./readLog";

const keysOf = (text: object): string[] => Object.keys(text).sort();

test.each(LANGUAGES)("every issue has a name and a sentence in %s", (language) => {
  const { issues, notes } = dataTexts[language];
  expect(keysOf(notes)).toEqual(keysOf(issues));
});

test.each(LANGUAGES)("the notes of a reading are whole sentences in %s", async (language) => {
  const { notes } = await readLog(
    [
      ["O1", "K1", "1.2.2025", "€1.234,50", "Draft"],
      ["O1", "k1", "2025年2月", "-5元", "Cancelled"],
      ["", "K1", 45_000, 1, ""],
      ["O1", "K2", 45_000, 1, ""],
    ],
    ["Order ID", "Customer", "Date", "Amount (万元)", "Status"]
  );
  expect(notes.map((note) => note.issue)).toEqual([
    "rowsRead",
    "rowsUsed",
    "blankOrder",
    "textAmount",
    "decimalComma",
    "unitScaled",
    "mixedCurrency",
    "textDate",
    "monthOnlyDate",
    "refund",
    "sharedOrderId",
    "idSpelling",
    "cancelledStatus",
    "draftStatus",
  ]);
  for (const note of notes) {
    const text = dataNoteText(note, language);
    expect(text.issue).not.toBe("");
    expect(text.note).not.toMatch(/undefined|NaN|\[object/);
    expect(text.note).toMatch(/[.。]$/);
  }
});

test("a note without a text is a bug and not passed over", () => {
  expect(() => dataNoteText({ issue: "nothing" }, "en")).toThrow("No data text for nothing");
});
