import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { readXlsx } from "../../src/standin/files/readXlsx";
import { launchBrowser } from "../support/browser";

const root = join(__dirname, "../..");
const WAIT = 30_000;

interface Workbench {
  readonly page: Page;
  readonly pane: Frame;
  /** Errors on the console and requests that left the machine; both must stay empty. */
  readonly trouble: string[];
}

let browser: Browser;
let context: BrowserContext;
let server: { address: string; server: { close(): void } };

beforeAll(async () => {
  const require = createRequire(__filename);
  const { startWorkbench } = require(join(root, ".workbench/server.cjs"));
  const client = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  server = await startWorkbench(root, client, 0);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.server.close();
});

beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 1440, height: 860 },
    acceptDownloads: true,
  });
});

afterEach(() => context.close());

async function open(): Promise<Workbench> {
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on("pageerror", (error) => trouble.push(String(error)));
  page.on(
    "console",
    (message) => void (message.type() === "error" && trouble.push(message.text()))
  );
  page.on(
    "request",
    (request) =>
      void (
        /^https?:\/\/localhost[:/]/.test(request.url()) ||
        /^(data|blob):/.test(request.url()) ||
        trouble.push(request.url())
      )
  );
  await page.goto(server.address);
  const frame = page.frameLocator(".pane-body iframe");
  await frame.getByRole("button", { name: "Build KPI sheet" }).waitFor({ timeout: WAIT });
  const pane = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  if (!pane) throw new Error("The pane was not loaded");
  return { page, pane, trouble };
}

/** The workbook as the page saves it. */
async function save(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save .xlsx" }).click(),
  ]);
  return readXlsx(await readFile(await download.path()));
}

/** The value of the first cell whose formula begins so, once the function has answered. */
async function settledValue(page: Page, formula: string): Promise<unknown> {
  for (let tries = 0; tries < 40; tries++) {
    const { sheets } = await save(page);
    const cell = sheets
      .flatMap(({ cells }) => cells)
      .find((candidate) => candidate.formula?.startsWith(formula));
    const isBusy =
      typeof cell?.value === "object" && ["#BUSY!", "#NAME?"].includes(cell.value?.error ?? "");
    if (cell && !isBusy) return cell.value;
    await page.waitForTimeout(250);
  }
  throw new Error(`${formula} was not answered`);
}

/** Puts the cursor on a cell through the name box of the grid. */
async function goTo(page: Page, column: number, row: number): Promise<void> {
  const grid = await page.locator(".o-grid").boundingBox();
  if (!grid) throw new Error("There is no grid");
  await page.mouse.click(grid.x + 48 + column, grid.y + row);
}

test("a formula typed into the grid is answered by the add-in's function, with its description while typing", async () => {
  const { page, trouble } = await open();
  await goTo(page, 980, 120);
  await page.keyboard.type("=CRM.CLV(");
  await page
    .getByText(
      "Customer lifetime value: average purchase × frequency × lifespan × margin, less acquisition cost."
    )
    .first()
    .waitFor({ timeout: WAIT, state: "attached" });
  await page.keyboard.type("100,12,3,40%,200)");
  await page.keyboard.press("Enter");
  expect(await settledValue(page, "=CRM.CLV")).toBe(1240);
  expect(trouble).toEqual([]);
});

test("Build in the pane writes the KPI sheets with their charts, and the saved file holds them", async () => {
  const { page, pane, trouble } = await open();
  await pane.getByRole("button", { name: "Build KPI sheet" }).click();
  await pane.getByText("KPI sheet is ready").waitFor({ timeout: WAIT });
  const { sheets, settings } = await save(page);
  expect(sheets.map(({ name }) => name)).toEqual([
    "Orders",
    "KPI Summary",
    "KPI Detail",
    "KPI Targets",
    "KPI Data notes",
    "KPI Chart data",
  ]);
  expect(sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
    "Orders",
    "CRM_Scorecard",
    "CRM_Targets",
    "CRM_Settings",
    "CRM_Notes",
  ]);
  expect(sheets.flatMap(({ charts }) => charts.map(({ name }) => name))).toEqual([
    "CRM_Chart_Trend",
    "CRM_Chart_Segments",
  ]);
  expect(Object.keys(settings).filter((key) => key.startsWith("CRM_"))).not.toEqual([]);
  await page.getByRole("button", { name: "Refresh KPI sheet" }).first().click();
  await page.waitForTimeout(1000);
  expect((await save(page)).sheets.length).toBe(6);
  expect(trouble).toEqual([]);
});

test.each([
  ["zh-CN", "CRM 指标"],
  ["zh-TW", "CRM 指標"],
])("the pane and the ribbon speak %s when Office does", async (language, title) => {
  const { page, trouble } = await open();
  await page.getByRole("combobox").first().selectOption(language);
  await page
    .frameLocator(".pane-body iframe")
    .locator(`html[lang="${language}"]`)
    .waitFor({ timeout: WAIT, state: "attached" });
  expect(await page.frameLocator(".pane-body iframe").locator("body").innerText()).toContain(title);
  expect(trouble).toEqual([]);
});

test("the pane has no accessibility violations and no horizontal scroll at 320 px, light and dark", async () => {
  const axe = await readFile(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");
  for (const isDark of [false, true]) {
    const { page, pane } = await open();
    if (isDark) await page.getByRole("checkbox").first().check();
    await page
      .frameLocator(".pane-body iframe")
      .getByRole("button", { name: "Build KPI sheet" })
      .waitFor({ timeout: WAIT });
    await page.frameLocator(".pane-body iframe").getByText("1,584 rows").waitFor({ timeout: WAIT });
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
    // The page's policy forbids inline scripts; evaluating is the tester's own way in.
    const violations = await frame.evaluate(
      `${axe}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))`
    );
    expect(violations).toEqual([]);
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
