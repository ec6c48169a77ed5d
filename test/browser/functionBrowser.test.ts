import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { readXlsx } from "../../src/standin/files/readXlsx";
import { accessibilityViolations } from "../support/accessibility";
import { launchBrowser } from "../support/browser";
import { errorsOf, startServer, type WorkbenchServer } from "../support/workbenchServer";

const WAIT = 30_000;

let browser: Browser;
let context: BrowserContext;
let server: WorkbenchServer;
let trouble: string[];

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

beforeEach(async () => {
  trouble = [];
  context = await browser.newContext({
    viewport: { width: 1680, height: 860 },
    acceptDownloads: true,
  });
});

afterEach(() => context.close());

/** The workbench with the sample workbook and the pane's page of functions. */
async function open(settings: { dark?: boolean } = {}): Promise<{ page: Page; pane: Frame }> {
  const page = await context.newPage();
  trouble = errorsOf(page);
  await page.goto(server.address);
  const frame = page.frameLocator(".pane-body iframe");
  await frame.getByRole("button", { name: "Build KPI sheet" }).waitFor({ timeout: WAIT });
  if (settings.dark) {
    await page.getByRole("checkbox").first().check();
    // The pane is loaded anew for another theme.
    await page.waitForTimeout(1000);
    await frame.getByRole("button", { name: "Build KPI sheet" }).waitFor({ timeout: WAIT });
  }
  await frame.getByRole("tab", { name: "Functions" }).click();
  await frame.getByRole("searchbox").waitFor({ timeout: WAIT });
  await frame
    .getByRole("button", { name: /^CHURN\b/ })
    .first()
    .waitFor({ timeout: WAIT });
  const pane = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  if (!pane) throw new Error("The pane was not loaded");
  return { page, pane };
}

/** Where cells of the sample workbook are drawn, from the corner of the grid. */
const CUSTOMER = [330, 60] as const;
const ORDER_DATE = [200, 60] as const;
const FREE = [1228, 60] as const;

async function goTo(page: Page, [x, y]: readonly [number, number]): Promise<void> {
  const grid = await page.locator(".o-grid").boundingBox();
  if (!grid) throw new Error("There is no grid");
  await page.mouse.click(grid.x + x, grid.y + y);
}

const ROW_HEIGHT = 23;
const ROWS = 19;

/** Selects cells of a column from the first order on, as an analyst does with the mouse. */
async function selectDown(page: Page, [x, y]: readonly [number, number]): Promise<void> {
  await goTo(page, [x, y]);
  await page.keyboard.down("Shift");
  await goTo(page, [x, y + (ROWS - 1) * ROW_HEIGHT]);
  await page.keyboard.up("Shift");
}

async function firstSheet(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save .xlsx" }).click(),
  ]);
  return (await readXlsx(await readFile(await download.path()))).sheets[0]!.cells;
}

test("a cohort table is found, filled from the selection, inserted and formatted by column", async () => {
  const { page, pane } = await open();
  await pane.getByRole("searchbox").fill("同期群");
  await pane.getByRole("button", { name: /^COHORT\b/ }).click();
  await selectDown(page, CUSTOMER);
  await pane.getByRole("button", { name: "Take the selection for customer" }).click();
  await selectDown(page, ORDER_DATE);
  await pane.getByRole("button", { name: "Take the selection for date" }).click();
  await pane.getByText("=CRM.COHORT(C2:C20,B2:B20)").waitFor({ timeout: WAIT });
  await goTo(page, FREE);
  await pane.getByRole("button", { name: "Insert into active cell" }).click();
  await pane.getByText(/^Inserted into Orders!/).waitFor({ timeout: WAIT });
  const cells = await firstSheet(page);
  const anchor = cells.find(({ formula }) => formula?.startsWith("=CRM.COHORT"))!;
  const format = (down: number, right: number) =>
    cells.find(({ row, column }) => row === anchor.row + down && column === anchor.column + right)
      ?.numberFormat;
  expect([format(0, 0), format(1, 0), format(1, 1), format(1, 2)]).toEqual([
    undefined,
    "yyyy-mm-dd",
    "#,##0",
    "0.0%",
  ]);
  expect(trouble).toEqual([]);
});

test("an error that carries no message in Excel is explained where it stands", async () => {
  const { page, pane } = await open();
  await goTo(page, FREE);
  await page.keyboard.type("=CRM.CHURN(0,5)");
  await page.keyboard.press("Enter");
  await goTo(page, FREE);
  // The function has answered by then; asked before, the pane would say that it is busy.
  await page.waitForTimeout(1000);
  await pane.getByRole("button", { name: "Explain the selected cell" }).click();
  await pane
    .getByText(/shows #DIV\/0!/)
    .first()
    .waitFor({ timeout: WAIT });
  await pane.getByText("#DIV/0!: start is 0 or empty.").waitFor({ timeout: WAIT });
  expect(trouble).toEqual([]);
});

test("list and form have no accessibility violations and no horizontal scroll at 320 px, light and dark", async () => {
  for (const dark of [false, true]) {
    const { page, pane } = await open({ dark });
    await page.addStyleTag({ content: ".pane{width:320px!important;min-width:320px!important}" });
    const check = async (): Promise<void> => {
      // Colours fade in; a contrast measured on the way means nothing.
      await page.waitForTimeout(500);
      const over = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
      expect(await pane.evaluate(over)).toBeLessThanOrEqual(0);
      expect(await accessibilityViolations(pane)).toEqual([]);
    };
    await check();
    await pane.getByRole("button", { name: /^COHORT\b/ }).click();
    await pane.getByRole("button", { name: "Insert into active cell" }).click();
    await pane.getByText("Select cells, or type a value.").first().waitFor({ timeout: WAIT });
    await check();
    await page.close();
  }
});
