import { StandIn, type FunctionsFile } from "../../standin";
import { Book } from "../../standin/book/Book";
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
  private book: Book;
  private standIn: StandIn | null = null;
  private loading = Promise.resolve();

  constructor(
    private settings: OfficeSettings,
    private readonly namespace: string,
    private readonly say: (text: string) => void
  ) {
    this.book = Book.create();
  }

  get workbook(): WorkbookData {
    return this.book.toData();
  }

  /** Opens a workbook: a new grid, and the add-in loaded anew, as Excel does for every workbook. */
  async open(workbook: WorkbookData): Promise<void> {
    this.book = Book.fromData(workbook);
    await showGrid(the(".grid"), this.book, this.say);
    await this.reload();
  }

  /** Office takes a new language or theme when it starts; the workbook stays. */
  async change(settings: OfficeSettings): Promise<void> {
    this.settings = settings;
    await this.reload();
  }

  /** Presses a ribbon button that runs a function. */
  async run(functionName: string): Promise<void> {
    await this.standIn?.runCommand(functionName);
  }

  /** One load after another: a pane that is replaced while it loads would leave the next one without its host. */
  private reload(): Promise<void> {
    this.loading = this.loading.then(
      () => this.loadAddIn(),
      () => this.loadAddIn()
    );
    return this.loading;
  }

  private async loadAddIn(): Promise<void> {
    const { language, dark } = this.settings;
    const standIn = new StandIn({
      workbook: this.book,
      locale: language,
      dark,
      onVisibility: (visibility) => showPaneArea(visibility === "Visible"),
      onOpenBrowser: (url) => void window.open(url, "_blank", "noopener"),
    });
    this.standIn = standIn;
    standIn.calls.load(await functionsFile(language));
    connectFunctions(this.book, standIn, this.namespace);
    await openPane(the(".pane-body"), standIn, the(".pane-title").textContent ?? "");
  }
}
