import { Engine } from "./engine/Engine";
import type { Position } from "./engine/engineTypes";
import type { HostChannel } from "./engine/hostChannel";
import { hostParts } from "./data/hostParts";
import { toEngineData } from "./data/toEngineData";
import { toWorkbookData } from "./data/toWorkbookData";
import type { WorkbookData } from "./workbookData";

const EMPTY_SHEET = {
  id: "{SHEET-1}",
  name: "Sheet1",
  visibility: "Visible",
  showGridlines: true,
  freezeRows: 0,
  freezeColumns: 0,
  protected: false,
  columns: [],
  rows: [],
  cells: [],
  merges: [],
  tables: [],
  conditionalFormats: [],
  validations: [],
  charts: [],
  page: {},
} as const;

/** A live workbook: cells, calculation and grid by the spreadsheet engine, the rest beside it. */
export class Book {
  readonly engine: Engine;
  /** Document settings of add-ins. Like Excel's, they are no part of undo. */
  readonly settings: Map<string, unknown>;
  private nextId = 1;

  static create(): Book {
    return Book.fromData({ sheets: [EMPTY_SHEET], names: [], settings: {}, activeSheet: EMPTY_SHEET.name });
  }

  static fromData(data: WorkbookData): Book {
    return new Book(data);
  }

  private constructor(data: WorkbookData) {
    this.settings = new Map(Object.entries(data.settings));
    const channel: HostChannel = { ...hostParts(data), isWriting: false, touched: (position) => this.touched(position), nextTableId: () => this.newId("TABLE") };
    this.engine = new Engine(toEngineData(data), channel);
    const active = this.engine.getters.getSheetIdByName(data.activeSheet);
    if (active) this.activate(active);
  }

  toData(): WorkbookData {
    return toWorkbookData(this.engine, Object.fromEntries(this.settings));
  }

  together<Result>(work: () => Result): Result {
    return this.engine.together(work);
  }

  newId(kind: string): string {
    return `{${kind}-N${this.nextId++}}`;
  }

  activate(sheetId: string): void {
    const { getters } = this.engine;
    if (getters.getActiveSheetId() !== sheetId) this.engine.run("ACTIVATE_SHEET", { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: sheetId });
  }

  undo(): void {
    this.engine.attempt("REQUEST_UNDO");
  }

  redo(): void {
    this.engine.attempt("REQUEST_REDO");
  }

  private touched(_position: Position): void {}
}
