import { brightnessOf, luminance } from "../../src/taskpane/theme";

test("luminance follows WCAG 2.2: white is 1, black 0, #777777 is 0.184", () => {
  expect(luminance("#ffffff")).toBeCloseTo(1, 10);
  expect(luminance("#000000")).toBe(0);
  expect(luminance("#777777")).toBeCloseTo(0.184, 3);
});

test.each([
  ["#ffffff", true, "light"],
  ["#e6e6e6", true, "light"],
  ["#666666", false, "dark"],
  ["#262626", false, "dark"],
  [undefined, true, "dark"],
  [undefined, false, "light"],
] as const)(
  "Office background %s with a dark system %s is %s",
  (officeBackground, systemIsDark, brightness) => {
    expect(brightnessOf("auto", { officeBackground, systemIsDark })).toBe(brightness);
  }
);

test("the user's choice wins over both", () => {
  expect(brightnessOf("light", { officeBackground: "#262626", systemIsDark: true })).toBe("light");
});
