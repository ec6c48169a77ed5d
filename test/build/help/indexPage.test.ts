/** @jest-environment jsdom */
import { helpPages } from "../../../src/build/help/helpPages";
import { FUNCTION_GROUPS } from "../../../src/build/help/functionGroups";
import { METADATA_LANGUAGES, helpPath } from "../../../src/build/fileNames";
import { helpTexts } from "../../../src/i18n/help";

/** Indexes need no metadata: they list what the help knows. */
const pages = helpPages({ functions: [] });
const ALL = FUNCTION_GROUPS.flatMap(({ ids }) => ids).map((id) => `CRM.${id}`);

/** Opens the index of a language; its script runs as in a browser. */
function open(language: keyof typeof helpTexts = "en"): void {
  document.open();
  document.write(pages[helpPath(language)]!);
  document.close();
}

const one = <E extends Element>(selector: string): E => document.querySelector<E>(selector)!;
const field = (): HTMLInputElement => one("input");

/** Functions that are not hidden, by themselves or with their group. */
const listed = (): (string | null)[] =>
  [...document.querySelectorAll("tr a")]
    .filter((link) => link.closest("[hidden]") === null)
    .map(({ textContent }) => textContent);

function type(words: string): void {
  field().value = words;
  field().dispatchEvent(new Event("input", { bubbles: true }));
}

const press = (key: string): boolean =>
  field().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));

test("without its script the index lists every function and shows no search field", () => {
  open();
  const inert = new DOMParser().parseFromString(pages[helpPath("en")]!, "text/html");
  expect(inert.querySelectorAll("tr a").length).toBe(ALL.length);
  expect(inert.querySelectorAll("tr[hidden], section[hidden]").length).toBe(0);
  expect(inert.querySelector("form")!.hidden).toBe(true);
  expect(one<HTMLFormElement>("form").hidden).toBe(false);
});

test("the search finds functions by name, by meaning, and by what they are called in another language", () => {
  open();
  type("crm.clv");
  expect(listed()).toEqual(ALL.filter((name) => name.startsWith("CRM.CLV")));
  type("Acquisition  COST");
  expect(listed()).toEqual(expect.arrayContaining(["CRM.CLV", "CRM.PAYBACK"]));
  expect(listed()).not.toContain("CRM.NPS");
  type("客單價");
  expect(listed()).toEqual(["CRM.AOV"]);
  type("ＮＰＳ");
  expect(listed()).toContain("CRM.NPS");
});

test("groups without a hit disappear, and the number of hits is said", () => {
  open();
  type("客單價");
  const headings = [...document.querySelectorAll("section:not([hidden]) h2")];
  expect(headings.map(({ textContent }) => textContent)).toEqual(["Behaviour"]);
  expect(one("output").textContent).toBe("Functions found: 1");
});

test.each(METADATA_LANGUAGES)(
  "a search without a hit says so in %s, and Escape brings all back",
  (language) => {
    open(language);
    type("no such thing");
    expect(listed()).toEqual([]);
    expect(one("output").textContent).toBe(helpTexts[language].page.searchNone);
    press("Escape");
    expect(listed()).toEqual(ALL);
    expect(one("output").textContent).toBe("");
  }
);

test("Enter opens the first function left, and none while nothing is typed", () => {
  open();
  const opened: string[] = [];
  document.addEventListener("click", (event) => {
    event.preventDefault();
    opened.push((event.target as Element).closest("a")!.getAttribute("href")!);
  });
  const submit = (): boolean =>
    one("form").dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  submit();
  type("客單價");
  submit();
  expect(opened).toEqual(["AOV.html"]);
});

test("a field filled in by the browser on the way back filters at once", () => {
  open();
  field().value = "客單價";
  dispatchEvent(new Event("pageshow"));
  expect(listed()).toEqual(["CRM.AOV"]);
});
