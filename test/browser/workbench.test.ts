import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { readXlsx } from "../../src/standin/files/readXlsx";
import { writeXlsx } from "../../src/standin/files/writeXlsx";
import { accessibilityViolations } from "../support/accessibility";
import { launchBrowser } from "../support/browser";
import { errorsOf, startServer, type WorkbenchServer } from "../support/workbenchServer";

const root = join(__dirname, "../..");
const WAIT = 30_000;
/** Long enough to type a formula meanwhile. */
const SLOW = 3_000;
/** Columns of the sample workbook with data. */
const SAMPLE_COLUMNS = 9;
/** Its tables, each on a sheet of its name. */
const SAMPLE_TABLES = "Orders Deals Leads Tickets Survey Subscriptions Spend".split(" ");
const FORMULA = "=CRM.CLV(100,12,3,40%,200)";

interface Visit {
  readonly page: Page;
  /** Errors on the console and requests that left the machine; both must stay empty. */
  readonly trouble: string[];
}

interface Workbench extends Visit {
  readonly pane: Frame;
}

let browser: Browser;
let context: BrowserContext;
let server: WorkbenchServer;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 1680, height: 860 },
    acceptDownloads: true,
  });
});

afterEach(() => context.close());

/** Opens the page and waits until its grid is there, whatever else is still on its way. */
async function visit(): Promise<Visit> {
  const page = await context.newPage();
  const trouble = errorsOf(page);
  page.on(
    "request",
    (request) =>
      void (
        /^https?:\/\/localhost[:/]/.test(request.url()) ||
        /^(data|blob):/.test(request.url()) ||
        trouble.push(request.url())
      )
  );
  await page.goto(server.address, { waitUntil: "commit" });
  await page.locator(".o-grid").waitFor({ timeout: WAIT });
  return { page, trouble };
}

/** Opens the page and waits until the add-in has started too. */
async function open(): Promise<Workbench> {
  const { page, trouble } = await visit();
  const frame = page.frameLocator(".pane-body iframe");
  await frame.getByRole("button", { name: "Build KPI sheet" }).waitFor({ timeout: WAIT });
  const pane = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  if (!pane) throw new Error("The pane was not loaded");
  return { page, pane, trouble };
}

/**
 * Keeps the add-in from starting until the function that comes back is called. What describes its functions is slow to
 * arrive as well: a grid that did not wait for it would take a formula that it does not understand.
 */
async function holdAddIn(): Promise<() => void> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await context.route("**/addin/functions*.json", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW));
    await route.continue();
  });
  await context.route("**/addin/taskpane.html", async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** What the page saves with the button of a file type, whatever language its label is in. */
async function saved(page: Page, type: ".xlsx" | ".csv"): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: type }).click(),
  ]);
  return readFile(await download.path());
}

const save = async (page: Page) => readXlsx(await saved(page, ".xlsx"));

/**
 * What the cells right of the sample's columns show now. Read from a file of values: it holds #BUSY! as it is shown,
 * where an .xlsx file has to say #VALUE!.
 */
async function besideData(page: Page): Promise<readonly string[]> {
  const lines = (await saved(page, ".csv")).toString().split(/\r?\n/);
  return lines.flatMap((line) => line.split(",").slice(SAMPLE_COLUMNS)).filter(Boolean);
}

/** What they show once functions have answered; until then they may be busy, and nothing else. */
async function answersBesideData(page: Page): Promise<readonly string[]> {
  for (let tries = 0; tries < 120; tries++) {
    const texts = await besideData(page);
    if (!texts.includes("#BUSY!")) return texts;
    await page.waitForTimeout(250);
  }
  throw new Error("A function did not answer");
}

/** Clicks a cell right of the sample's columns. */
async function clickBesideData(page: Page): Promise<void> {
  const grid = await page.locator(".o-grid").boundingBox();
  if (!grid) throw new Error("There is no grid");
  await page.mouse.click(grid.x + 1228, grid.y + 120);
}

async function typeBesideData(page: Page, text: string): Promise<void> {
  await clickBesideData(page);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function setLanguage({ page }: Visit, language: string): Promise<void> {
  await page.getByRole("combobox").first().selectOption(language);
  await page
    .frameLocator(".pane-body iframe")
    .locator(`html[lang="${language}"]`)
    .waitFor({ timeout: WAIT, state: "attached" });
}

/** Opens a file with the page's own button. */
async function openFile({ page }: Visit, name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Open" }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
  await page.getByText(`${name} is open.`).waitFor({ timeout: WAIT });
}

/** The sample with a formula right of its columns. */
async function sampleWithFormula(formula: string): Promise<Uint8Array> {
  const sample = await readXlsx(await readFile(join(root, "assets/sample.xlsx")));
  const cell = { row: 3, column: SAMPLE_COLUMNS + 2, value: null, formula };
  const sheets = sample.sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells, cell] }));
  return writeXlsx({ ...sample, sheets });
}

test("a formula typed into the grid is answered by the add-in's function, with its description while typing", async () => {
  const { page, trouble } = await open();
  await clickBesideData(page);
  await page.keyboard.type("=CRM.CLV(");
  await page
    .getByText(
      "Customer lifetime value: average purchase × frequency × lifespan × margin, less acquisition cost."
    )
    .first()
    .waitFor({ timeout: WAIT, state: "attached" });
  await page.keyboard.type("100,12,3,40%,200)");
  await page.keyboard.press("Enter");
  expect(await answersBesideData(page)).toEqual(["1240"]);
  expect(trouble).toEqual([]);
});

test("a formula typed as soon as the grid is there is busy until the add-in has started, then answered; undo takes it back", async () => {
  const startAddIn = await holdAddIn();
  const { page, trouble } = await visit();
  await typeBesideData(page, FORMULA);
  expect(await besideData(page)).toEqual(["#BUSY!"]);
  startAddIn();
  expect(await answersBesideData(page)).toEqual(["1240"]);
  await clickBesideData(page);
  await page.keyboard.press("Control+z");
  expect(await besideData(page)).toEqual([]);
  expect(trouble).toEqual([]);
});

test("a formula of an opened file is busy until the add-in has started, then answered, also when Office changes its language", async () => {
  const startAddIn = await holdAddIn();
  const visited = await visit();
  const { page, trouble } = visited;
  await openFile(visited, "mine.xlsx", await sampleWithFormula(FORMULA));
  expect(await besideData(page)).toEqual(["#BUSY!"]);
  startAddIn();
  expect(await answersBesideData(page)).toEqual(["1240"]);
  await setLanguage(visited, "zh-TW");
  expect(await answersBesideData(page)).toEqual(["1240"]);
  expect(trouble).toEqual([]);
});

test("the page asks before changes that no file has are left behind, and only then", async () => {
  const visited = await visit();
  const { page } = visited;
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  const leave = async (): Promise<readonly string[]> => {
    await page.reload({ waitUntil: "commit" });
    await page.locator(".o-grid").waitFor({ timeout: WAIT });
    return asked.splice(0);
  };
  await clickBesideData(page);
  expect(await leave()).toEqual([]);
  await typeBesideData(page, "new");
  expect(await leave()).toEqual(["beforeunload"]);
  await typeBesideData(page, "new");
  await saved(page, ".xlsx");
  expect(await leave()).toEqual([]);
  await typeBesideData(page, "new");
  await openFile(visited, "mine.xlsx", await sampleWithFormula(FORMULA));
  expect(asked).toEqual(["confirm"]);
});

test("Build in the pane writes the KPI sheets with their charts, and the saved file holds them", async () => {
  const { page, pane, trouble } = await open();
  await pane.getByRole("button", { name: "Build KPI sheet" }).click();
  await pane.getByText("KPI sheet is ready").waitFor({ timeout: WAIT });
  const { sheets, settings } = await save(page);
  expect(sheets.map(({ name }) => name)).toEqual([
    ...SAMPLE_TABLES,
    "KPI Summary",
    "KPI Detail",
    "KPI Targets",
    "KPI Data notes",
    "KPI History",
    "KPI Chart data",
  ]);
  expect(sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
    ...SAMPLE_TABLES,
    "CRM_Scorecard",
    "CRM_Targets",
    "CRM_Settings",
    "CRM_Notes",
    "CRM_History",
  ]);
  expect(sheets.flatMap(({ charts }) => charts.map(({ name }) => name))).toEqual([
    "CRM_Chart_Trend",
    ...[1, 2, 3, 4, 5, 6].map((number) => `CRM_Chart_Multiple${number}`),
    "CRM_Chart_Segments",
    "CRM_Chart_Pareto",
    "CRM_Chart_Funnel",
    "CRM_Chart_Score",
    "CRM_Chart_Satisfaction",
    "CRM_Chart_Complaints",
  ]);
  expect(Object.keys(settings).filter((key) => key.startsWith("CRM_"))).not.toEqual([]);
  await page.getByRole("button", { name: "Refresh KPI sheet" }).first().click();
  await page.waitForTimeout(1000);
  expect((await save(page)).sheets.length).toBe(sheets.length);
  expect(trouble).toEqual([]);
});

test.each([
  ["zh-CN", "CRM 指标"],
  ["zh-TW", "CRM 指標"],
])("the pane and the ribbon speak %s when Office does", async (language, title) => {
  const opened = await open();
  const { page, trouble } = opened;
  await setLanguage(opened, language);
  expect(await page.frameLocator(".pane-body iframe").locator("body").innerText()).toContain(title);
  expect(trouble).toEqual([]);
});

test("the pane has no accessibility violations and no horizontal scroll at 320 px, light and dark", async () => {
  for (const isDark of [false, true]) {
    const { page, pane } = await open();
    if (isDark) await page.getByRole("checkbox").first().check();
    // Offered once all tables have been looked at.
    await page
      .frameLocator(".pane-body iframe")
      .getByRole("button", { name: "Build KPI sheet", disabled: false })
      .waitFor({ timeout: WAIT });
    // Colours of a theme fade in; a contrast measured on the way means nothing.
    await page.waitForTimeout(1000);
    const frame =
      page.frames().find((candidate) => candidate.url().includes("taskpane.html")) ?? pane;
    await page.addStyleTag({ content: ".pane{width:320px!important;min-width:320px!important}" });
    expect(
      await frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      )
    ).toBeLessThanOrEqual(0);
    expect(await accessibilityViolations(frame)).toEqual([]);
    await page.close();
  }
});

test("outside Excel the page says so and offers the workbench", async () => {
  const page = await context.newPage();
  const client = join(root, "node_modules/@microsoft/office-js/dist");
  await page.route("https://appsforoffice.microsoft.com/lib/1/hosted/**", async (route) => {
    const name = new URL(route.request().url()).pathname.split("/hosted/")[1] ?? "";
    await route.fulfill({
      body: await readFile(join(client, name)),
      contentType: "text/javascript",
    });
  });
  await page.route(/^https:\/\/kpis\.example\.com\//, async (route) => {
    const path = new URL(route.request().url()).pathname;
    await route.fulfill({ path: join(root, "dist", path) });
  });
  await page.goto("https://kpis.example.com/taskpane.html");
  await page.getByText("npm start").waitFor({ timeout: WAIT });
});
