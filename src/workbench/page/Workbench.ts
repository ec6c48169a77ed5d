import { StandIn, type FunctionsFile } from "../../standin";
import { Book } from "../../standin/book/Book";
import { declareFunctions } from "../../standin/book/functions/cellFunctions";
import type { WorkbookData } from "../../standin/book/workbookData";
import { connectFunctions } from "../connectFunctions";
import { the } from "./dom";
import { showGrid } from "./grid";
import { openPane } from "./paneFrame";
import { showPaneArea } from "./splitter";
import type { OfficeLanguage } from "./texts";

/** What the simulated Office is set to. */
export interface OfficeSettings {
  readonly language: OfficeLanguage;
  readonly dark: boolean;
}

const METADATA: Readonly<Record<OfficeLanguage, string>> = {
  "en-US": "functions.json",
  "zh-CN": "functions.zh-CN.json",
  "zh-TW": "functions.zh-TW.json",
};

async function functionsFile(language: OfficeLanguage): Promise<FunctionsFile> {
  const answer = await fetch(`/addin/${METADATA[language]}`);
  return (await answer.json()) as FunctionsFile;
}

/** One workbook in the grid and the add-in beside it. */
export class Workbench {
  private book = Book.create();
  private savedRevision = this.book.revision;
  private standIn: StandIn | null = null;
  private loading = Promise.resolve();

  constructor(
    private settings: OfficeSettings,
    private readonly namespace: string,
    private readonly say: (text: string) => void
  ) {}

  get workbook(): WorkbookData {
    return this.book.toData();
  }

  /** Names the state of the workbook. */
  get revision(): string {
    return this.book.revision;
  }

  get hasUnsavedChanges(): boolean {
    return this.revision !== this.savedRevision;
  }

  /** Remembers the state that a file now has. */
  markSaved(revision: string): void {
    this.savedRevision = revision;
  }

  /**
   * Opens a workbook: a new grid, and the add-in loaded anew beside it, as Excel does for every workbook. Functions are
   * known before the first formula is read, as those of an installed add-in are: until it has started they are busy.
   */
  async open(workbook: WorkbookData): Promise<void> {
    const file = await functionsFile(this.settings.language);
    declareFunctions(this.namespace, file.functions);
    this.book = Book.fromData(workbook);
    this.markSaved(this.revision);
    const standIn = this.connect(file);
    await showGrid(the(".grid"), this.book, this.say);
    this.load(standIn);
  }

  /** Office takes a new language or theme when it starts; the workbook stays. */
  async change(settings: OfficeSettings): Promise<void> {
    this.settings = settings;
    const file = await functionsFile(settings.language);
    if (settings === this.settings) this.load(this.connect(file));
  }

  /** Presses a ribbon button that runs a function. */
  async run(functionName: string): Promise<void> {
    await this.standIn?.runCommand(functionName);
  }

  /** An Office for the workbook; calls of functions wait in it until the add-in has started. */
  private connect(file: FunctionsFile): StandIn {
    const { language, dark } = this.settings;
    const standIn = new StandIn({
      workbook: this.book,
      locale: language,
      dark,
      onVisibility: (visibility) => showPaneArea(visibility === "Visible"),
      onOpenBrowser: (url) => void window.open(url, "_blank", "noopener"),
    });
    standIn.calls.load(file);
    connectFunctions(this.book, standIn, this.namespace);
    this.standIn = standIn;
    return standIn;
  }

  /** One load after another: a pane that is replaced while it loads would leave the next one without its host. */
  private load(standIn: StandIn): void {
    const start = async (): Promise<void> => {
      if (standIn !== this.standIn) return;
      await openPane(the(".pane-body"), standIn, the(".pane-title").textContent ?? "");
    };
    this.loading = this.loading.then(start, start);
  }
}
