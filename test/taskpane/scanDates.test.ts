import { unpaced } from "../../src/data/pace";
import type { RawCell } from "../../src/data/table";
import { scanDates } from "../../src/taskpane/dates/scanDates";

/** Columns as the pane reads them: the first says which days are covered. */
const columns = (...cells: readonly (readonly RawCell[])[]) =>
  cells.map((column, i) => ({ cells: column, isCovered: i === 0 }));

test("first and last day of a column of dates, whatever their order and time of day", async () => {
  expect(await scanDates(columns([40886.9, null, 40513.35, "", 40700]), null, unpaced)).toEqual({
    first: 40513,
    last: 40886,
    order: null,
  });
});

test("text dates that all read both ways say so, and are read as answered", async () => {
  const cells = ["03/04/2011", "05/06/2011"];
  expect(await scanDates(columns(cells), "mdy", unpaced)).toEqual({
    first: 40606,
    last: 40669,
    order: "ambiguous",
  });
  expect(await scanDates(columns(cells), "dmy", unpaced)).toEqual({
    first: 40636,
    last: 40699,
    order: "ambiguous",
  });
});

test("one date that reads one way only decides for the column", async () => {
  expect((await scanDates(columns(["03/04/2011", "31/05/2011"]), null, unpaced)).order).toBe("dmy");
});

test("a column without a date has no first and no last day", async () => {
  expect(await scanDates(columns(["x", null, "y"]), null, unpaced)).toEqual({
    first: null,
    last: null,
    order: null,
  });
});

test("a date that reads one way only decides for the other columns of the source too", async () => {
  const scan = await scanDates(columns(["03/04/2011"], ["31/05/2011"]), null, unpaced);
  expect(scan).toEqual({ first: 40636, last: 40636, order: "dmy" });
});

test("days that lie ahead, such as expected closings, are not days of the data", async () => {
  const scan = await scanDates(columns([40600, 40610], [40900, null]), null, unpaced);
  expect(scan).toEqual({ first: 40600, last: 40610, order: null });
});
