import { entryText } from "../../src/taskpane/entries/entryText";
import { readEntry } from "../../src/taskpane/entries/readEntry";

test.each([
  ["84 %", 0.84],
  ["84%", 0.84],
  ["84", 0.84],
  ["0.84", 0.84],
  [" 12.5 ％ ", 0.125],
  ["-5", -0.05],
  ["0", 0],
  ["110", 1.1],
  ["1.1%", 0.011],
  ["150%", 1.5],
])("%s is read as the rate %s", (text, value) => {
  expect(readEntry(text, "percent")).toBe(value);
});

test.each(["1", "1.1", "-1.5", "forty", "", "84 points"])(
  "%s is no rate: it could be two, or it is none",
  (text) => {
    expect(readEntry(text, "percent")).toBeNull();
  }
);

test.each([
  ["1,250.50", 1250.5],
  ["０", 0],
  ["-3", -3],
  ["84%", null],
  ["soon", null],
])("%s is read as the number %s", (text, value) => {
  expect(readEntry(text, "number")).toBe(value);
});

test.each([
  [0.845, "percent", "84.5%"],
  [1.1, "percent", "110%"],
  [-0.05, "percent", "-5%"],
  [1250.5, "number", "1250.5"],
] as const)("%s stands in a field of a %s as %s, which reads as itself", (value, kind, text) => {
  expect(entryText(value, kind)).toBe(text);
  expect(readEntry(text, kind)).toBe(value);
});
