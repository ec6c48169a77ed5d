import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { CellData, CellScalar } from "../../src/standin/book/workbookData";
import { readXlsx } from "../../src/standin/files/readXlsx";
import { accessibilityViolations } from "../support/accessibility";
import { launchBrowser } from "../support/browser";
import { errorsOf, startServer, type WorkbenchServer } from "../support/workbenchServer";

const root = join(__dirname, "../..");
const WAIT = 30_000;

let browser: Browser;
let server: WorkbenchServer;
let page: Page;
/** Errors on the console; there must be none. */
let trouble: string[];

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1440, height: 860 }, acceptDownloads: true });
  trouble = errorsOf(page);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Waits until the grid is drawn with the cursor there: typed sooner, keys would end up in the cell before. */
const drawnAt = (address: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector<HTMLInputElement>(".o-named-range-selector input")?.value === wanted,
    address,
    { timeout: WAIT }
  );

const columnOf = (address: string): string => address.slice(0, 1);
const rowOf = (address: string): number => Number(address.slice(1));

/** Moves the cursor with the keys of the grid. */
async function select(address: string): Promise<void> {
  await page.locator(".o-grid").click({ position: { x: 90, y: 90 } });
  await page.keyboard.press("Control+Home");
  for (let at = "A".charCodeAt(0); at < columnOf(address).charCodeAt(0); at++)
    await page.keyboard.press("ArrowRight");
  for (let at = 1; at < rowOf(address); at++) await page.keyboard.press("ArrowDown");
  await drawnAt(address);
}

/** Types a line into the cell, with `midway` done behind its opening part, and goes to the cell below. */
async function enterAt(
  address: string,
  [opening, rest = ""]: readonly string[],
  midway?: () => Promise<void>
) {
  await page.keyboard.type(opening!);
  await midway?.();
  await page.keyboard.type(rest);
  await page.keyboard.press("Enter");
  await drawnAt(`${columnOf(address)}${rowOf(address) + 1}`);
}

/** Types lines below one another. */
async function enter(address: string, ...lines: string[]): Promise<void> {
  await select(address);
  for (const [i, line] of lines.entries())
    await enterAt(`${columnOf(address)}${rowOf(address) + i}`, [line]);
}

/** What a button of the page downloads. */
async function downloaded(button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFile(await download.path());
}

/** The first sheet as the page saves it, by address. */
async function savedCells(): Promise<ReadonlyMap<string, CellScalar>> {
  const { sheets } = await readXlsx(await downloaded("Save .xlsx"));
  const addressed = ({ row, column, value }: CellData) =>
    [`${String.fromCharCode(65 + column)}${row + 1}`, value] as const;
  return new Map(sheets[0]!.cells.map(addressed));
}

/** Cells by address as soon as they are so: until a function has answered its cell holds an error. */
async function cellsOnce(
  isDone: (cells: ReadonlyMap<string, CellScalar>) => boolean
): Promise<ReadonlyMap<string, CellScalar>> {
  for (let tries = 0; tries < 60; tries++) {
    const cells = await savedCells();
    if (isDone(cells)) return cells;
    await page.waitForTimeout(250);
  }
  throw new Error("The functions were not answered");
}

/** One function of each group over the cells K1:K4 and L1:L4. */
const SOURCES = { K1: ["10", "9", "7", "3"], L1: ["1", "1", "0", "1"] };
const GROUPS: readonly (readonly [id: string, args: string, result: number])[] = [
  ["CHURN", "200,30)", 0.15],
  ["SURVIVAL.MEDIAN", "K1:K4,L1:L4)", 9],
  ["CLV", "100,12,3,40%,200)", 1240],
  ["NPS", "K1:K4)", 25],
  ["WINRATE", "9,6)", 0.6],
  ["FCR", "80,100)", 0.8],
  ["AOV", "K1:K4)", 7.25],
  ["HHI", "K1:K4)", 239 / 841],
  ["ATTAIN", "20,25)", 0.8],
  ["KPISLOPE", "K1:K4)", -2.3],
];

test("functions of every group work in the cells of a workbook", async () => {
  const { functions } = JSON.parse(readFileSync(join(root, "dist/functions.json"), "utf8")) as {
    functions: { id: string; description: string }[];
  };
  await page.goto(server.address);
  const pane = page.frameLocator(".pane-body iframe");
  await pane.getByRole("button", { name: "Build KPI sheet" }).waitFor({ timeout: WAIT });
  for (const [top, lines] of Object.entries(SOURCES)) await enter(top, ...lines);

  // While a formula is typed, the grid shows what the function is for.
  await select("N1");
  for (const [i, [id, args]] of GROUPS.entries()) {
    const { description } = functions.find((one) => one.id === id)!;
    await enterAt(`N${i + 1}`, [`=CRM.${id}(`, args], () =>
      page.getByText(description).first().waitFor({ timeout: WAIT, state: "attached" })
    );
  }
  await enter(
    "N11",
    "=CRM.CHURN(0,0)",
    "=CRM.CHURN(10,20)",
    '=IFERROR(CRM.CHURN(0,0),"none")',
    "=CRM.WINRATE(9,6,95%)",
    "=CRM.RFM(C2:C20,B2:B20,H2:H20)"
  );
  const cells = await cellsOnce((now) => now.get("Q14") === 15 && now.get("O15") !== undefined);
  GROUPS.forEach(([, , result], i) => expect(cells.get(`N${i + 1}`)).toBeCloseTo(result, 9));
  expect(cells.get("N11")).toMatchObject({ error: "#DIV/0!" });
  expect(cells.get("N12")).toMatchObject({ error: "#VALUE!" });
  expect(cells.get("N13")).toBe("none");

  // A row and a table spill.
  expect(cells.get("N14")).toBeCloseTo(0.6, 9);
  expect(cells.get("Q14")).toBe(15);
  expect(["N15", "O15", "V15"].map((at) => cells.get(at))).toEqual([
    "customer",
    "recency_days",
    "segment",
  ]);
  expect(cells.get("O16")).toEqual(expect.any(Number));

  // Something in the way of a spill, and another source.
  await enter("P14", "in the way");
  await enter("K4", "9");
  const changed = await cellsOnce((now) => now.get("N4") === 75 && now.get("N7") === 8.75);
  expect([changed.get("O14"), changed.get("Q14")]).toEqual([undefined, undefined]);
  // Workbook files know no #SPILL!; the text of the sheet says what the grid shows.
  expect((await downloaded("Save .csv")).toString()).toContain("#SPILL!");
  await select("P14");
  await page.keyboard.press("Delete");
  const free = await cellsOnce((now) => now.get("Q14") === 15);
  expect(free.get("N14")).toBeCloseTo(0.6, 9);
  expect(trouble).toEqual([]);
});

test("the help index is searched with the keyboard alone and has no accessibility violations", async () => {
  await page.goto(`${server.address.replace(/\/$/, "")}/addin/help/index.html`);
  expect(await accessibilityViolations(page)).toEqual([]);
  const field = page.getByRole("searchbox", { name: "Search functions" });
  for (let tabs = 0; tabs < 9 && !(await field.evaluate(isFocused)); tabs++)
    await page.keyboard.press("Tab");
  await page.keyboard.type("net promoter score of answers");
  await page.getByText("Functions found: 1").waitFor({ timeout: WAIT });
  await page.keyboard.press("Enter");
  await page.waitForURL(/NPS\.html$/, { timeout: WAIT });
});

const isFocused = (element: Element): boolean => element === document.activeElement;
