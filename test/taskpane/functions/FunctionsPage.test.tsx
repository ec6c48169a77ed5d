/** @jest-environment jsdom */
import axe from "axe-core";
import { act } from "react";
import { FakeHost } from "../support/fakeHost";
import { fillPage } from "../support/pageGaps";
import {
  button,
  click,
  closePane,
  descriptionOf,
  enter,
  field,
  press,
  renderPane,
  settle,
  statusText,
} from "../support/renderPane";
import { orderTable } from "../support/tables";

let host: FakeHost;
const pageText = (): string => document.body.textContent ?? "";
const preview = (): string | null | undefined =>
  document.querySelector('code[aria-label="Formula to insert"]')?.textContent;
const named = (label: string): HTMLElement =>
  document.querySelector<HTMLElement>(`[aria-label="${label}"]`)!;

async function openFunctions(given: Partial<FakeHost> = {}): Promise<void> {
  host = Object.assign(new FakeHost([orderTable]), given);
  await renderPane(host);
  await press("Functions");
}

async function openForm(name: string, given: Partial<FakeHost> = {}): Promise<void> {
  await openFunctions(given);
  await press(name);
}

beforeEach(() => fillPage());
afterEach(closePane);

test("the tabs show one page each, and arrows go from one to the other", async () => {
  await openFunctions();
  const [sheet, functions] = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
  expect(functions!.getAttribute("aria-selected")).toBe("true");
  expect(document.getElementById("panel-sheet")!.hidden).toBe(true);
  await act(async () => {
    functions!.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
  });
  expect(sheet!.getAttribute("aria-selected")).toBe("true");
  expect(document.activeElement).toBe(sheet);
  expect(document.getElementById("panel-functions")!.hidden).toBe(true);
});

test("functions are listed by group with what they mean, and a search narrows them", async () => {
  await openFunctions();
  expect(
    [...document.querySelectorAll("#panel-functions h2")].map((title) => title.textContent)
  ).toEqual(["Retention", "Value"]);
  expect(statusText()).toContain("2 functions");
  await enter("Find a function", "占比");
  expect(statusText()).toContain("1 function");
  expect(pageText()).toContain("Share of the parts in the whole.");
  expect(pageText()).not.toContain("Table of sums by month.");
  await enter("Find a function", "nothing like it");
  expect(statusText()).toContain("No function matches “nothing like it”.");
});

test("a catalogue that cannot be reached is asked for again", async () => {
  await openFunctions({ catalogueFails: true });
  expect(pageText()).toContain("The functions could not be loaded.");
  host.catalogueFails = false;
  await press("Try again");
  expect(statusText()).toContain("2 functions");
});

test("a function shows its arguments, its example as the sheet shows it, and its errors", async () => {
  await openForm("MONTHLY.SUM");
  expect(document.activeElement?.textContent).toBe("CRM.MONTHLY.SUM");
  expect(descriptionOf(field("date"))).toContain("What date is.");
  expect(
    [...document.querySelectorAll("datalist option")].map((one) => (one as HTMLOptionElement).value)
  ).toEqual(["sum", "count"]);
  expect(pageText()).toContain('=CRM.MONTHLY.SUM(A2:A2,"count")');
  expect(pageText()).toContain("2025-01-01");
  expect(pageText()).toContain("#DIV/0!: the base is 0 or empty.");
});

test("the selection is taken for an argument, and the formula goes into the active cell, formatted", async () => {
  await openForm("MONTHLY.SUM");
  await click(named("Take the selection for date"));
  await enter("mode (optional)", "count");
  expect(preview()).toBe('=CRM.MONTHLY.SUM(A2:A7,"count")');
  await press("Insert into active cell");
  expect(host.inserted).toEqual([
    { formula: '=CRM.MONTHLY.SUM(Orders!A2:A7,"count")', formats: ["yyyy-mm-dd", "#,##0"] },
  ]);
  expect(statusText()).toContain("Inserted into Sheet1!F2.");
});

test("the formula is shown as an Excel with a decimal comma writes it, and inserted in English notation", async () => {
  await openForm("SHARE", { decimal: "," });
  await enter("part", "1,5");
  await enter("whole", "B2");
  expect(preview()).toBe("=CRM.SHARE(1,5;B2)");
  expect(pageText()).toContain("=CRM.SHARE(1,5;2)");
  await press("Insert into active cell");
  expect(host.inserted[0]!.formula).toBe("=CRM.SHARE(1.5,B2)");
});

test("a missing argument is asked for at its field instead of inserting half a formula", async () => {
  await openForm("SHARE");
  await press("Insert into active cell");
  await act(async () => void (await new Promise((done) => setTimeout(done, 40))));
  expect(host.inserted).toEqual([]);
  expect(descriptionOf(field("part"))).toContain("Select cells, or type a value.");
  expect(document.activeElement).toBe(field("part"));
  await enter("part", "1");
  expect(field("part").getAttribute("aria-invalid")).not.toBe("true");
});

test("a cell that is not empty is replaced only when the analyst says so", async () => {
  await openForm("SHARE");
  host.cell = { ...host.cell, isEmpty: false };
  await enter("part", "1");
  await enter("whole", "2");
  await press("Insert into active cell");
  expect(statusText()).toContain("F2 is not empty.");
  expect(host.inserted).toEqual([]);
  await press("Replace F2");
  expect(host.inserted).toHaveLength(1);
});

test("a result that is an error comes with the lines on it", async () => {
  await openForm("SHARE", { shows: "#DIV/0!" });
  await enter("part", "1");
  await enter("whole", "0");
  await press("Insert into active cell");
  expect(statusText()).toContain("Inserted into Sheet1!F2, which shows #DIV/0!.");
  expect(statusText()).toContain("the base is 0 or empty");
});

test("an error with a message of its own says where to read it", async () => {
  await openForm("SHARE", { shows: "#VALUE!" });
  await enter("part", "3");
  await enter("whole", "2");
  await press("Insert into active cell");
  expect(statusText()).toContain("the numerator is above the base");
  expect(statusText()).toContain("Point at the mark in the corner of the cell");
});

test("several selected areas are refused at the argument", async () => {
  await openForm("SHARE", { cells: { sheet: "Orders", reference: "A1;B2" } });
  await click(named("Take the selection for part"));
  expect(descriptionOf(field("part"))).toContain("several areas");
});

test("the way back keeps what was entered and returns the keyboard to the function", async () => {
  await openForm("SHARE");
  await enter("part", "7");
  await press("All functions");
  expect(document.activeElement).toBe(button("SHARE"));
  await press("SHARE");
  expect(field("part").value).toBe("7");
});

const ERROR_CELL = {
  formula: "=CRM.SHARE(B2,1.5)",
  formulaLocal: "=CRM.SHARE(B2,1.5)",
  error: "#DIV/0!",
  isEmpty: false,
};

test("the selected cell's error is explained with its arguments, and leads to the function", async () => {
  await openFunctions({ decimal: "," });
  host.cell = { ...host.cell, ...ERROR_CELL, filledFrom: "F1" };
  await press("Explain the selected cell");
  expect(statusText()).toContain("Sheet1!F2 shows #DIV/0!");
  expect(statusText()).toContain("Filled by the formula in F1.");
  expect(statusText()).toContain("#DIV/0!: the base is 0 or empty.");
  expect(statusText()).toContain("Excel passes it on");
  expect([...document.querySelectorAll("dt")].map((one) => one.textContent)).toEqual([
    "part",
    "whole",
  ]);
  expect([...document.querySelectorAll("dd")].map((one) => one.textContent)).toEqual(["B2", "1,5"]);
  await press("Open CRM.SHARE");
  expect(document.activeElement?.textContent).toBe("CRM.SHARE");
});

test.each([
  [{}, "holds no formula"],
  [{ formula: "=1", isEmpty: false }, "shows no error"],
  [{ formula: "=1/0", error: "#DIV/0!" }, "its formula has no CRM function"],
  [{ formula: "=CRM.SHARE(1)", error: "#NAME?" }, "does not know a name"],
])("a cell like %j gets its own answer", async (cell, answer) => {
  await openFunctions();
  host.cell = { ...host.cell, ...cell };
  await press("Explain the selected cell");
  expect(statusText()).toContain(answer);
  await press("Close");
  expect(statusText()).not.toContain(answer);
});

test("a cell that cannot be read says why", async () => {
  await openFunctions();
  host.activeCell = () => Promise.reject({ key: "editMode", facts: {} });
  await press("Explain the selected cell");
  expect(statusText()).toContain("A cell is being edited.");
});

test("list, form and explanation have no violation that axe can find", async () => {
  const violations = async (): Promise<string[]> => {
    const { violations: found } = await axe.run(document, {
      rules: { "color-contrast": { enabled: false } },
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  };
  await openFunctions();
  host.cell = { ...host.cell, ...ERROR_CELL };
  await press("Explain the selected cell");
  expect(await violations()).toEqual([]);
  await press("MONTHLY.SUM");
  await press("Insert into active cell");
  await settle();
  expect(await violations()).toEqual([]);
});
