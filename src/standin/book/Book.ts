import { workbookApi } from "../api/workbookApi";
import type { ApiObject } from "../host/apiObject";
import { ChangeFeed } from "./ChangeFeed";
import { Engine } from "./engine/Engine";
import type { Zone } from "./engine/engineTypes";
import { formulaCells } from "./engine/formulaCells";
import type { HostChannel } from "./engine/hostChannel";
import { firstFreeId } from "./data/firstFreeId";
import { hostParts } from "./data/hostParts";
import { toEngineData } from "./data/toEngineData";
import { toWorkbookData } from "./data/toWorkbookData";
import { CallCache, type Call } from "./functions/CallCache";
import {
  declareFunctions,
  useCallCache,
  type FunctionDeclaration,
} from "./functions/cellFunctions";
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
  /** The root object of the Office.js API over this workbook. */
  readonly root: ApiObject;
  calculationMode = "Automatic";
  isReadOnly = false;
  /** True while its functions count days from 1904; the numbers of its cells stay what they are. */
  countsFrom1904 = false;
  /** Of the simulated Excel, which writes semicolons between arguments beside a decimal comma. */
  decimalSeparator: "." | "," = ".";
  /** Tells which cells a person or an add-in changed. */
  readonly changes = new ChangeFeed();
  private nextId: number;
  private calls: CallCache | undefined;

  static create(): Book {
    return Book.fromData({
      sheets: [EMPTY_SHEET],
      names: [],
      settings: {},
      activeSheet: EMPTY_SHEET.name,
    });
  }

  static fromData(data: WorkbookData): Book {
    return new Book(data);
  }

  private constructor(data: WorkbookData) {
    this.root = workbookApi(this);
    this.settings = new Map(Object.entries(data.settings));
    this.nextId = firstFreeId(data);
    const channel: HostChannel = {
      ...hostParts(data),
      isWriting: false,
      touched: (position) => this.changes.touch(position),
      nextTableId: () => this.newId("TABLE"),
    };
    this.engine = new Engine(toEngineData(data), channel);
    this.engine.model.on("update", this, () => this.changes.settle());
    const active = this.engine.getters.getSheetIdByName(data.activeSheet);
    if (active) this.activate(active);
  }

  toData(): WorkbookData {
    return toWorkbookData(this.engine, Object.fromEntries(this.settings));
  }

  /** Another one after every change of what a file holds of sheets; undoing is a change as well. */
  get revision(): string {
    return this.engine.revision;
  }

  together<Result>(work: () => Result): Result {
    return this.engine.together(work);
  }

  newId(kind: string): string {
    return `{${kind}-N${this.nextId++}}`;
  }

  activate(sheetId: string): void {
    const { getters } = this.engine;
    if (getters.getActiveSheetId() !== sheetId)
      this.engine.run("ACTIVATE_SHEET", {
        sheetIdFrom: getters.getActiveSheetId(),
        sheetIdTo: sheetId,
      });
  }

  select(sheetId: string, zone: Zone): void {
    this.activate(sheetId);
    const selection = this.engine.model.selection as unknown as {
      selectZone(anchor: { cell: { col: number; row: number }; zone: Zone }): unknown;
    };
    selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
  }

  undo(): void {
    this.engine.attempt("REQUEST_UNDO");
  }

  redo(): void {
    this.engine.attempt("REQUEST_REDO");
  }

  /**
   * Makes functions of an add-in usable in cells as NAMESPACE.ID; `call` answers later, the cell then follows. Formulas
   * read before their function was declared are entered again, which is a step of undo.
   */
  addFunctions(namespace: string, declarations: readonly FunctionDeclaration[], call: Call): void {
    declareFunctions(namespace, declarations);
    this.calls = new CallCache(call, (cells) => this.recalculate(cells));
    useCallCache(this.engine.getters, this.calls);
    this.together(() => this.compileAgain(namespace));
    this.engine.run("EVALUATE_CELLS");
  }

  /** Calculates cells that are still there; undefined among them means everything. */
  private recalculate(cells: ReadonlySet<number | undefined>): void {
    const known = [...cells].filter((id) => id !== undefined);
    const { getters } = this.engine;
    const sheets = new Set(getters.getSheetIds());
    // The engine remembers cells of deleted sheets.
    const cellIds = known.filter((id) => sheets.has(getters.tryGetCellPosition(id)?.sheetId ?? ""));
    if (known.length < cells.size) this.engine.run("EVALUATE_CELLS");
    else if (cellIds.length > 0) this.engine.run("EVALUATE_CELLS", { cellIds });
  }

  /** The engine compiles a formula once; one that was loaded before its function was known has to be entered again. */
  private compileAgain(namespace: string): void {
    const { getters } = this.engine;
    for (const { position, formula } of [...formulaCells(getters)]) {
      if (!formula.isBadExpression) continue;
      const content = formula.toFormulaString(getters);
      if (!content.toUpperCase().includes(`${namespace}.`)) continue;
      this.engine.run("UPDATE_CELL", { ...position, content: "" });
      this.engine.run("UPDATE_CELL", { ...position, content });
    }
  }

  /** Resolves when every function that was called has answered and the cells show it. */
  async settled(): Promise<void> {
    await this.calls?.settled();
  }
}
