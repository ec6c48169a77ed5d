import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { readXlsx } from "../../src/standin/files/readXlsx";
import { writeXlsx } from "../../src/standin/files/writeXlsx";
import { accessibilityViolations } from "../support/accessibility";
import { launchBrowser } from "../support/browser";
import { businessTables } from "../support/businessTables";
import { businessWorkbook } from "../support/businessWorkbook";
import { errorsOf, startServer, type WorkbenchServer } from "../support/workbenchServer";

const WAIT = 60_000;
const SIZES = { orders: 600, survey: 150 };

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
  context = await browser.newContext({ viewport: { width: 1440, height: 860 } });
});

afterEach(() => context.close());

interface Opened {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly errors: string[];
}

/** A workbook with orders and survey answers, open beside a pane of 320 px that has read it. */
async function openBusiness(): Promise<Opened> {
  const page = await context.newPage();
  const errors = errorsOf(page);
  await page.goto(server.address, { waitUntil: "commit" });
  await page.locator(".o-grid").waitFor({ timeout: WAIT });
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Open" }).click(),
  ]);
  const bytes = await writeXlsx(businessWorkbook(businessTables(SIZES)));
  await chooser.setFiles({ name: "business.xlsx", mimeType: "", buffer: Buffer.from(bytes) });
  await page.getByText("business.xlsx is open.").waitFor({ timeout: WAIT });
  await page.addStyleTag({ content: ".pane{width:320px!important;min-width:320px!important}" });
  const pane = page.frameLocator(".pane-body iframe");
  await pane.getByText("Orders and Survey answers").waitFor({ timeout: WAIT });
  return { page, pane, errors };
}

const tablesOf = async (page: Page) => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: ".xlsx" }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return (await readXlsx(Buffer.concat(chunks))).sheets;
};

test("two sources and a goal become a sheet of the goal's KPIs with a target typed in the pane", async () => {
  const { page, pane, errors } = await openBusiness();
  await pane.getByRole("button", { name: /^Goal and KPIs/ }).click();
  await pane.getByRole("checkbox", { name: "Raise satisfaction" }).check();
  await pane.getByRole("checkbox", { name: "Raise loyalty" }).check();
  await pane.getByRole("button", { name: /^Targets/ }).click();
  const target = pane.getByRole("textbox", { name: "Target for Customer satisfaction" });
  await target.fill("0.84");
  await target.blur();
  expect(await target.inputValue()).toBe("84%");
  await pane.getByRole("button", { name: "Build KPI sheet" }).click();
  await pane.getByText("KPI sheet is ready").waitFor({ timeout: WAIT });
  const sheets = await tablesOf(page);
  const targets = sheets.find(({ name }) => name === "KPI Targets")!;
  const column = (at: number): unknown[] =>
    targets.cells.filter((cell) => cell.column === at).map(({ value }) => value);
  expect(column(0)).toEqual(expect.arrayContaining(["REPEAT", "RETENTION.ACTIVE", "CSAT", "CLV"]));
  expect(column(0)).not.toContain("NPS");
  expect(column(2)).toContain("Raise satisfaction");
  expect(column(5)).toContain(0.84);
  expect(errors).toEqual([]);
});

test("no step of the pane scrolls sideways at 320 px or has an accessibility violation, light and dark", async () => {
  const { page, pane } = await openBusiness();
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"))!;
  for (const theme of ["light", "dark"]) {
    await pane.getByRole("combobox", { name: "Appearance" }).selectOption(theme);
    for (const step of ["Data", "Goal and KPIs", "Period", "Targets"]) {
      const head = pane.getByRole("button", { name: new RegExp(`^${step}\\b.*(ready|attention)`) });
      if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
      // Colours of a theme fade in; a contrast measured on the way means nothing.
      await page.waitForTimeout(600);
      const beyond = await frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      );
      expect([step, beyond]).toEqual([step, 0]);
      expect(await accessibilityViolations(frame)).toEqual([]);
    }
  }
});
