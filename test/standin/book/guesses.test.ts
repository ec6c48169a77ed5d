import { BOOK_GUESSES } from "../../../src/standin/book/guesses";
import { FILE_GUESSES, HOST_GUESSES } from "../../../src/standin/guesses";

test("every assumption has a name of its own, and a step in Excel that would show it", () => {
  const ids = [...BOOK_GUESSES, ...FILE_GUESSES, ...HOST_GUESSES].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { assumed, check } of BOOK_GUESSES)
    expect(assumed.endsWith(".") && check.endsWith(".")).toBe(true);
});
