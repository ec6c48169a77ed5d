import { HOST_GUESSES } from "../../../src/standin";

test("every assumption has a name of its own, and a step in Excel that would show it", () => {
  const ids = HOST_GUESSES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, assumed, check } of HOST_GUESSES) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(assumed.endsWith(".") && check.endsWith(".")).toBe(true);
  }
});
