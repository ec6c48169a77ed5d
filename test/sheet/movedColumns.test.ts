import { sheetTexts } from "../../src/i18n/sheet";
import { haveColumnsMoved } from "../../src/sheet/layout/movedColumns";
import { TARGET_COLUMNS } from "../../src/sheet/targets/targetColumns";

const headers = TARGET_COLUMNS.map((name) => sheetTexts["zh-CN"].targets.columns[name]);
const moved = (changed: readonly string[]): boolean => haveColumnsMoved("CRM_Targets", changed);

test("columns of a table in any language stand where they belong", () => {
  expect(moved(headers)).toBe(false);
});

test("a renamed header and columns added to the right do no harm", () => {
  expect(moved([...headers.slice(0, 2), "Ziel", ...headers.slice(3)])).toBe(false);
  expect(moved([...headers, "mine", "also mine"])).toBe(false);
});

test("a column inserted between ours, and one that was deleted, have moved the others", () => {
  expect(moved([...headers.slice(0, 4), "mine", ...headers.slice(4)])).toBe(true);
  expect(moved(headers.filter((_, i) => i !== 3))).toBe(true);
});
