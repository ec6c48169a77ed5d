import { Book } from "../../../src/standin/book/Book";
import type { CallOutcome } from "../../../src/standin/book/functions/CallCache";
import {
  declareFunctions,
  type FunctionArgument,
} from "../../../src/standin/book/functions/cellFunctions";
import type { CellData, CellScalar, WorkbookData } from "../../../src/standin/book/workbookData";

const FUNCTIONS = [
  {
    id: "SUMS",
    description: "Adds up.",
    parameters: [
      { name: "values", dimensionality: "matrix" as const },
      { name: "times", optional: true },
    ],
  },
  { id: "STEPS", parameters: [{ name: "count" }] },
  { id: "FAILS", parameters: [] },
];

function workbook(cells: Record<string, CellScalar | string>): WorkbookData {
  const entries = Object.entries(cells).map(([address, value]): CellData => {
    const row = Number(address.slice(1)) - 1;
    const column = address.charCodeAt(0) - 65;
    return typeof value === "string" && value.startsWith("=")
      ? { row, column, value: null, formula: value }
      : { row, column, value };
  });
  const empty = Book.create().toData();
  return { ...empty, sheets: empty.sheets.map((sheet) => ({ ...sheet, cells: entries })) };
}

interface Opened {
  readonly book: Book;
  readonly calls: { readonly id: string; readonly args: readonly FunctionArgument[] }[];
  at(address: string): CellScalar | undefined;
}

function open(cells: Record<string, CellScalar | string>): Opened {
  const book = Book.fromData(workbook(cells));
  const calls: Opened["calls"] = [];
  book.addFunctions("CRM", FUNCTIONS, async (id, args) => {
    calls.push({ id, args });
    return answer(id, args);
  });
  const at = (address: string) => {
    const row = Number(address.slice(1)) - 1;
    return book
      .toData()
      .sheets[0]?.cells.find(
        (cell) => cell.row === row && cell.column === address.charCodeAt(0) - 65
      )?.value;
  };
  return { book, calls, at };
}

function answer(id: string, [first]: readonly FunctionArgument[]): CallOutcome {
  if (id === "FAILS") return { error: "#N/A", message: "too little data" };
  if (id === "STEPS")
    return Array.from({ length: Number(first && "cell" in first ? first.cell : 0) }, (_, index) => [
      index + 1,
      (index + 1) * 10,
    ]);
  const cells = first && "cells" in first ? first.cells.flat() : [];
  return cells.reduce<number>((sum, cell) => sum + Number(cell ?? 0), 0);
}

test("a cell shows #BUSY! until the function has answered, then the answer, and its dependants follow", async () => {
  const { book, at } = open({ A1: 2, A2: 3, B1: "=CRM.SUMS(A1:A2)", B2: "=B1*10" });
  expect(at("B1")).toEqual({ error: "#BUSY!" });
  await book.settled();
  expect([at("B1"), at("B2")]).toEqual([5, 50]);
});

test("arguments arrive by rows; an empty cell is null, a left-out argument is null", async () => {
  const { book, calls } = open({ A1: 1, B2: "x", C1: "=CRM.SUMS(A1:B2)" });
  await book.settled();
  expect(calls).toEqual([
    {
      id: "SUMS",
      args: [
        {
          cells: [
            [1, null],
            [null, "x"],
          ],
        },
      ],
    },
  ]);
});

test("a table spills, and equal calls are made once", async () => {
  const { book, at, calls } = open({ A1: "=CRM.STEPS(2)", D1: "=CRM.STEPS(2)" });
  await book.settled();
  expect([at("A1"), at("B1"), at("A2"), at("B2"), at("E2")]).toEqual([1, 10, 2, 20, 20]);
  expect(calls.length).toBe(1);
});

test("a blocked spill shows #SPILL!", async () => {
  const { book, at } = open({ A1: "=CRM.STEPS(2)", A2: "in the way" });
  await book.settled();
  expect(at("A1")).toMatchObject({ error: "#SPILL!" });
});

test("an error keeps its message, and IFERROR catches it", async () => {
  const { book, at } = open({ A1: "=CRM.FAILS()", A2: '=IFERROR(CRM.FAILS(),"caught")' });
  await book.settled();
  expect(at("A1")).toEqual({ error: "#N/A", message: "too little data" });
  expect(at("A2")).toBe("caught");
});

test("a formula whose function was declared before the book was read is no step of undo", async () => {
  declareFunctions("EARLY", FUNCTIONS);
  const book = Book.fromData(workbook({ A1: "=EARLY.STEPS(1)" }));
  const before = book.revision;
  book.addFunctions("EARLY", FUNCTIONS, async (id, args) => answer(id, args));
  await book.settled();
  book.undo();
  expect(book.revision).toBe(before);
  expect(book.toData().sheets[0]?.cells).toMatchObject([
    { value: 1, formula: "=EARLY.STEPS(1)" },
    { value: 10 },
  ]);
});

test("every change of a book is another revision, and undoing is a change", () => {
  const { book } = open({ A1: 1 });
  const sheetId = book.engine.getters.getActiveSheetId();
  const revisions = [book.revision];
  book.engine.run("UPDATE_CELL", { sheetId, col: 0, row: 0, content: "2" });
  revisions.push(book.revision);
  book.undo();
  revisions.push(book.revision);
  book.select(sheetId, { top: 1, bottom: 1, left: 0, right: 0 });
  expect(new Set(revisions).size).toBe(3);
  expect(book.revision).toBe(revisions[2]);
});
