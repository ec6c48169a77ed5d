import { addInIdentity } from "../addInIdentity";
import { button, the } from "./dom";
import { manifestCommands, type RibbonCommand } from "./manifestCommands";
import { officeControls } from "./officeControls";
import { openFile } from "./openFile";
import { storedSettings, storeSettings } from "./preferences";
import { showRibbon } from "./ribbon";
import { saveSheet, saveWorkbook } from "./saveFile";
import { showPaneArea, startSplitter } from "./splitter";
import { PAGE_TEXTS, type PageText } from "./texts";
import { say } from "./notice";
import { Workbench, type OfficeSettings } from "./Workbench";

const SAMPLE = "/assets/sample.xlsx";

interface Page {
  settings: OfficeSettings;
  file: string;
  readonly manifest: string;
  readonly workbench: Workbench;
}

const textOf = ({ settings }: Page): PageText => PAGE_TEXTS[settings.language];

async function open(page: Page, file: File): Promise<void> {
  const text = textOf(page);
  if (page.workbench.hasUnsavedChanges && !window.confirm(text.discard(page.file))) return;
  try {
    const opened = await openFile(file.name, new Uint8Array(await file.arrayBuffer()));
    await page.workbench.open(opened.workbook);
    page.file = opened.name;
    say(opened.isPartial ? text.notKept(file.name) : text.opened(file.name));
  } catch (error) {
    console.error(error);
    say(text.cannotOpen(file.name));
  }
}

function chooseFile(page: Page): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx,.csv";
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) void open(page, file);
  });
  input.click();
}

async function save(page: Page): Promise<void> {
  const { workbook, revision } = page.workbench;
  await saveWorkbook(page.file, workbook, addInIdentity(page.manifest));
  page.workbench.markSaved(revision);
}

async function press(page: Page, { functionName }: RibbonCommand): Promise<void> {
  if (functionName === null) return showPaneArea(true);
  await page.workbench.run(functionName).catch(() => say(textOf(page).notReady));
}

function showTexts(page: Page): void {
  const text = textOf(page);
  const { language, dark } = page.settings;
  document.documentElement.lang = language;
  document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  document.title = text.title;
  the(".bar-title").textContent = text.title;
  the(".bar-note").textContent = text.note;
  the(".pane-close").title = text.hidePane;
  the(".pane-close").setAttribute("aria-label", text.hidePane);
  the(".splitter").setAttribute("aria-label", text.resizePane);
  const commands = manifestCommands(page.manifest, language);
  the(".pane-title").textContent = commands[0]?.label ?? "";
  showRibbon(the(".ribbon"), commands, (command) => void press(page, command));
  the(".bar-actions").replaceChildren(
    button(text.open, "folder-open-o", () => chooseFile(page)),
    button(text.saveWorkbook, "floppy-o", () => void save(page)),
    button(text.saveSheet, "file-text-o", () => saveSheet(page.workbench.workbook)),
    ...officeControls(page.settings, text, (settings) => void change(page, settings))
  );
}

async function change(page: Page, settings: OfficeSettings): Promise<void> {
  page.settings = settings;
  storeSettings(settings);
  showTexts(page);
  await page.workbench.change(settings);
}

const textAt = async (path: string): Promise<string> => (await fetch(path)).text();

const bytesAt = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(path)).arrayBuffer());

/** Browsers ask the person before they leave a page that objects. */
function guardChanges({ workbench }: Page): void {
  window.addEventListener("beforeunload", (event) => {
    if (workbench.hasUnsavedChanges) event.preventDefault();
  });
}

/** Shows the sample workbook with the add-in beside it. */
export async function startPage(): Promise<void> {
  const settings = storedSettings();
  const [manifest, bytes] = await Promise.all([textAt("/addin/manifest.xml"), bytesAt(SAMPLE)]);
  const workbench = new Workbench(settings, addInIdentity(manifest).namespace, say);
  const page: Page = { settings, manifest, workbench, file: "sample.xlsx" };
  showTexts(page);
  startSplitter();
  guardChanges(page);
  the(".pane-close").addEventListener("click", () => showPaneArea(false));
  const sample = await openFile(page.file, bytes);
  await workbench.open(sample.workbook);
}
