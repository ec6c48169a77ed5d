import { dates, events, numbers } from "../../src/functions/arguments/cellTypes";
import {
  apart,
  column,
  full,
  gaps,
  ids,
  optionalColumn,
  optionalIds,
} from "../../src/functions/arguments/parameters";
import { readArguments } from "../../src/functions/arguments/readArguments";
import { column as cells } from "../support/excelFunctions";

describe("a range that is apart", () => {
  const parameters = {
    duration: column(numbers()),
    event: column(events),
    times: apart(optionalColumn(numbers())),
  };

  test("has its own length, header and blank rows", () => {
    const { values, rowOf } = readArguments(parameters, {
      duration: cells("Days", 5, null, 7),
      event: cells("Left", true, 1, 0),
      times: [[1, "", 3, 4, 5, 6]],
    });
    expect(values).toEqual({
      duration: Float64Array.of(5, 7),
      event: Float64Array.of(1, 0),
      times: Float64Array.of(1, 3, 4, 5, 6),
    });
    expect([0, 1].map(rowOf)).toEqual([2, 4]);
  });

  test("may be left out", () => {
    const raw = { duration: cells(5), event: cells(false), times: null };
    expect(readArguments(parameters, raw).values.times).toBeNull();
  });

  test("refuses a cell with its own row", () => {
    const raw = { duration: cells(5), event: cells(1), times: cells("Times", 1, "2") };
    expect(() => readArguments(parameters, raw)).toThrow(
      expect.objectContaining({ facts: { argument: "times", row: 3, found: "2" } })
    );
  });
});

describe("ids that are apart", () => {
  const parameters = { before: apart(ids), after: apart(ids), also: apart(optionalIds) };
  const idsOf = (raw: Record<"before" | "after" | "also", unknown>) =>
    readArguments(parameters, raw).values;

  test("have codes in common with all ids of the call", () => {
    const raw = { before: cells("a", "", "B"), after: cells(" b", "c", 7, "7"), also: null };
    const { before, after, also } = idsOf(raw);
    expect([...before.codes]).toEqual([0, 1]);
    expect([...after.codes]).toEqual([1, 2, 3, 3]);
    expect(before.labels).toBe(after.labels);
    expect(after.labels).toEqual(["a", "B", "c", 7]);
    expect(also).toBeNull();
  });

  test("tell case apart only while all of them are record ids", () => {
    const [one, other] = ["001A000001abcDe", "001A000001abcDE"];
    const exact = idsOf({ before: cells(one), after: cells(other), also: null });
    expect([...exact.after.codes]).toEqual([1]);
    const folded = idsOf({ before: cells(one), after: cells(other), also: cells("x") });
    expect([...folded.after.codes]).toEqual([0]);
  });
});

describe("a column with gaps", () => {
  const parameters = {
    start: column(dates),
    end: gaps(column(dates)),
    weight: full(optionalColumn(numbers())),
  };

  test("keeps its blanks as NaN, while a blank elsewhere takes the row out", () => {
    const { values, rowOf } = readArguments(parameters, {
      start: cells("Start", 45000, "", 45002, 45003),
      end: cells("End", null, 45009, 45010, 0),
      weight: null,
    });
    expect([...values.start]).toEqual([45000, 45002, 45003]);
    expect([...values.end]).toEqual([NaN, 45010, NaN]);
    expect([0, 1, 2].map(rowOf)).toEqual([2, 4, 5]);
  });

  test("loses the blank tail that all ranges share", () => {
    const only = { end: gaps(column(dates)) };
    const { values } = readArguments(only, { end: cells("", 45000, null, 45001, "", null) });
    expect([...values.end]).toEqual([NaN, 45000, NaN, 45001]);
  });
});

test.each([0, 1, true, false])("an event may be %p", (cell) => {
  const { values } = readArguments({ event: column(events) }, { event: cells(cell) });
  expect([...values.event]).toEqual([Number(cell)]);
});

test.each([2, -1, 0.5, "TRUE", "1", {}])("%p is no event", (cell) => {
  expect(() => readArguments({ event: column(events) }, { event: cells(1, cell) })).toThrow(
    expect.objectContaining({ key: "event" })
  );
});
