import {
  type ClvInput,
  clvSettings,
  NO_CLV_TEXTS,
  unreadableInputs,
} from "../../src/taskpane/state/clvInputs";

const read = (input: ClvInput, text: string): number | "unreadable" | undefined => {
  const texts = { ...NO_CLV_TEXTS, [input]: text };
  return unreadableInputs(texts).includes(input) ? "unreadable" : clvSettings(texts)[input];
};

test.each([
  ["margin", "40", 0.4],
  ["margin", "40%", 0.4],
  ["margin", " 12.5 ％ ", 0.125],
  ["margin", "-5", -0.05],
  ["margin", "0", 0],
  ["cac", "1,200", 1200],
  ["cac", "０", 0],
  ["lifespan", "2.5", 2.5],
] as const)("%s %s is read as %s", (input, text, value) => {
  expect(read(input, text)).toBe(value);
});

test.each([
  ["margin", "0.4"],
  ["margin", "140"],
  ["margin", "some"],
  ["cac", "-1"],
  ["lifespan", "0"],
  ["lifespan", "three"],
] as const)("%s %s is refused rather than guessed", (input, text) => {
  expect(read(input, text)).toBe("unreadable");
});

test("an empty input is not given", () => {
  expect(clvSettings({ margin: "", cac: " ", lifespan: "" })).toEqual({});
});
