import { parseEntry } from "../cells/parseEntry";
import { expandOwnTable } from "../formulas/ownTable";
import { renameInFormula } from "../formulas/renameInFormula";
import { formatZone } from "../cells/address";
import { without } from "../without";
import type { EngineRange, Position } from "./engineTypes";
import { channelOf, type HostChannel } from "./hostChannel";
import { emptyHostState, tableKey, type HostPart, type HostState } from "./hostState";
import { CorePlugin } from "./ospreadsheet";
import type { Change } from "./shift";
import { formulaCells, type FormulaGetters } from "./formulaCells";
import { movedBreaks } from "./movedBreaks";
import { listTables, tableAt, type FoundTable } from "./tableDirectory";

/** Replaces one record of the host's state; a null value removes it. */
export interface HostSet {
  readonly part: HostPart;
  readonly key: string;
  readonly value: unknown;
}

interface AnyCommand extends Position {
  readonly type: string;
  content?: string;
}

interface ImportedSheet {
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
}

function hasFormula(cells: ImportedSheet["cells"]): boolean {
  for (const address in cells) if (cells[address]?.startsWith("=")) return true;
  return false;
}

interface Adapters {
  applyChange(range: EngineRange): Change<EngineRange>;
}

interface Parts {
  readonly history: { update(...path: unknown[]): void };
  readonly getters: FormulaGetters & {
    getRangeFromSheetXC(sheetId: string, xc: string): EngineRange;
  };
  dispatch(type: string, payload: object): void;
}

/** Keeps the host's state in the engine's history, so that undo rolls it back with the cells. */
export class HostStatePlugin extends CorePlugin {
  static override getters = ["hostState", "formulaSheets"] as const;
  readonly state: HostState = emptyHostState();
  private readonly channel: HostChannel;
  /** Sheets that have, or once had, a formula. */
  private readonly withFormulas = new Set<string>();
  private renamed: { readonly table: FoundTable; readonly from: string } | undefined;

  constructor(config: ConstructorParameters<typeof CorePlugin>[0]) {
    super(config);
    this.channel = channelOf(config);
  }

  hostState(): HostState {
    return this.state;
  }

  /** Sheets to look through for formulas: large sheets of data have none. */
  formulaSheets(): ReadonlySet<string> {
    return this.withFormulas;
  }

  override import(data: unknown): void {
    for (const { id, cells } of (data as { sheets: readonly ImportedSheet[] }).sheets)
      if (hasFormula(cells)) this.withFormulas.add(id);
    Object.assign(this.state, this.channel.state);
    for (const { sheetId, zone, record } of this.channel.tables) {
      const table = this.parts.getters
        .getCoreTables(sheetId)
        .find(({ range }) => range.zone.top === zone.top && range.zone.left === zone.left);
      if (table) this.parts.history.update("state", "tables", tableKey(sheetId, table.id), record);
    }
  }

  /** Print areas and page breaks follow inserted and deleted cells. */
  override adaptRanges(adapters: unknown): void {
    const { applyChange } = adapters as Adapters;
    for (const sheetId of Object.keys(this.state.sheets)) this.moveBreaks(sheetId, applyChange);
    for (const [sheetId, record] of Object.entries(this.state.sheets)) {
      const printArea = record.page?.printArea;
      if (!printArea || printArea.includes(",")) continue;
      const change = applyChange(this.parts.getters.getRangeFromSheetXC(sheetId, printArea));
      if (change.changeType === "NONE" || change.changeType === "REMOVE") continue;
      const page = { ...record.page, printArea: formatZone(change.range.zone) };
      this.parts.history.update("state", "sheets", sheetId, { ...record, page });
    }
  }

  /** A break moves with the whole row below it, and goes with it. */
  private moveBreaks(sheetId: string, applyChange: Adapters["applyChange"]): void {
    const record = this.state.sheets[sheetId];
    const before = record?.page?.rowBreaks;
    if (before === undefined) return;
    const rowBreaks = movedBreaks(before, (row) => {
      const whole = this.parts.getters.getRangeFromSheetXC(sheetId, `${row + 1}:${row + 1}`);
      if (whole.invalidXc) return row;
      const { changeType, range } = applyChange(whole);
      return changeType === "REMOVE" ? null : range.zone.top;
    });
    if (rowBreaks.join() === before.join()) return;
    const rest = without(record?.page ?? {}, "rowBreaks");
    const page = rowBreaks.length === 0 ? rest : { ...rest, rowBreaks };
    this.parts.history.update("state", "sheets", sheetId, { ...record, page });
  }

  override beforeHandle(command: unknown): void {
    const cell = command as AnyCommand;
    if (cell.type !== "UPDATE_CELL" || cell.content === undefined) return;
    if (!this.channel.isWriting) cell.content = typedByHand(cell.content);
    const table = tableAt(this.parts.getters, cell);
    if (!table) return;
    if (cell.content.startsWith("="))
      cell.content = expandOwnTable(cell.content, table.record.name);
    const from =
      cell.row === table.zone.top ? table.columns[cell.col - table.zone.left] : undefined;
    if (from && from !== cell.content) this.renamed = { table, from };
  }

  override handle(command: unknown): void {
    const { type, sheetId, content } = command as AnyCommand;
    if (type === "UPDATE_CELL" && content?.startsWith("=") === true) this.withFormulas.add(sheetId);
    if (type === "DUPLICATE_SHEET" && this.withFormulas.has(sheetId))
      this.withFormulas.add((command as { sheetIdTo: string }).sheetIdTo);
    if (type === "HOST_SET") this.set(command as HostSet);
    if (type === "CREATE_TABLE" || type === "DUPLICATE_SHEET") this.nameTables();
    if (type !== "UPDATE_CELL" || content === undefined) return;
    this.channel.touched(command as AnyCommand);
    const { renamed } = this;
    this.renamed = undefined;
    if (renamed)
      this.renameColumn(
        renamed.table.record.name,
        renamed.from,
        (command as AnyCommand).content ?? ""
      );
  }

  private set({ part, key, value }: HostSet): void {
    this.parts.history.update("state", part, key, value ?? undefined);
  }

  /** Formulas follow a column whose header changes. */
  private renameColumn(table: string, from: string, to: string): void {
    const { getters } = this.parts;
    for (const { position, formula } of formulaCells(getters)) {
      const text = formula.toFormulaString(getters);
      const renamed = renameInFormula(
        text,
        { table, column: from },
        { column: to.replace(/^'/, "") }
      );
      if (renamed !== text) this.parts.dispatch("UPDATE_CELL", { ...position, content: renamed });
    }
  }

  /** A table that someone makes in the grid gets the next free name. */
  private nameTables(): void {
    const { getters, history } = this.parts;
    for (const sheetId of getters.getSheetIds())
      for (const { id } of getters.getCoreTables(sheetId)) {
        const key = tableKey(sheetId, id);
        if (this.state.tables[key]) continue;
        history.update("state", "tables", key, {
          id: this.channel.nextTableId(),
          name: this.freeName(),
          style: "TableStyleMedium2",
        });
      }
  }

  private freeName(): string {
    const taken = new Set(
      listTables(this.parts.getters).map(({ record }) => record.name.toLowerCase())
    );
    let number = 1;
    while (taken.has(`table${number}`)) number++;
    return `Table${number}`;
  }

  private get parts(): Parts {
    return this as unknown as Parts;
  }
}

/** `-A1` and `+A1` typed in the grid mean formulas, as they do in Excel. */
function typedByHand(content: string): string {
  const entry = parseEntry(content);
  return entry.kind === "formula" ? entry.formula : content;
}
