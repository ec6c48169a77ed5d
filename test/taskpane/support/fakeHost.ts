import type { RawTable } from "../../../src/data/table";
import type { BuildRequest } from "../../../src/sheet/request";
import type {
  ActiveCell,
  BuildHooks,
  BuildOutcome,
  ClosedPeriod,
  FormulaEntry,
  Host,
  Insertion,
  KeptTargets,
  PlannableKpis,
  SelectedCells,
  SourceInfo,
  TargetSuggestion,
} from "../../../src/taskpane/host";
import { sampleCatalogue } from "./sampleCatalogue";

export const OUTCOME: BuildOutcome = {
  live: "off",
  kpis: 10,
  period: { kind: "month", start: 40603, end: 40634 },
  rowsRead: 1200,
  rowsUsed: 1100,
  notes: 3,
  milliseconds: 2345,
};

const infoOf = (table: RawTable): SourceInfo => ({
  ref: { type: "table", name: table.label },
  label: table.label,
  rows: table.rowCount,
  columns: table.columns.length,
});

const EMPTY_CELL: ActiveCell = {
  sheet: "Sheet1",
  address: "F2",
  formula: null,
  formulaLocal: null,
  filledFrom: null,
  error: null,
  isEmpty: true,
};

/** A workbook that exists in a test only; it remembers what it was asked to build. */
export class FakeHost implements Host {
  readonly requests: BuildRequest[] = [];
  refreshes = 0;
  notesShown = 0;
  stored: BuildRequest | null = null;
  selected: RawTable | null = null;
  kept: KeptTargets | null = null;
  suggestions: readonly TargetSuggestion[] = [];
  /** True once the period was closed; a second time has to be asked for. */
  closed = false;
  /** Replaces the work of a build: to fail, or to wait. */
  work: (hooks: BuildHooks) => Promise<BuildOutcome> = async () => OUTCOME;

  constructor(private readonly tables: readonly RawTable[]) {}

  async listSources(): Promise<readonly SourceInfo[]> {
    return this.tables.map(infoOf);
  }

  async selectionSource(): Promise<SourceInfo> {
    if (this.selected === null) throw { key: "noSelection", facts: {} };
    return infoOf(this.selected);
  }

  private find(name: string): RawTable {
    const table = [...this.tables, this.selected].find((candidate) => candidate?.label === name);
    if (!table) throw { key: "sourceMissing", facts: { source: name } };
    return table;
  }

  async previewSource(ref: SourceInfo["ref"]): Promise<RawTable> {
    return this.find(ref.type === "table" ? ref.name : "");
  }

  async columnCells(ref: SourceInfo["ref"], column: number) {
    return (await this.previewSource(ref)).columns[column] ?? [];
  }

  async build(request: BuildRequest, hooks: BuildHooks): Promise<BuildOutcome> {
    this.requests.push(request);
    const outcome = await this.work(hooks);
    this.stored = request;
    return outcome;
  }

  async refresh(hooks: BuildHooks): Promise<BuildOutcome> {
    this.refreshes += 1;
    return this.work(hooks);
  }

  async closePeriod(hooks: BuildHooks, { again }: { again: boolean }): Promise<ClosedPeriod> {
    hooks.onProgress({ step: "Writing the history", fraction: 0.5 });
    if (this.closed && !again) throw { key: "periodClosed", facts: { period: "March 2011" } };
    this.closed = true;
    return { kpis: 10, period: OUTCOME.period };
  }

  async readTargets(): Promise<KeptTargets | null> {
    return this.kept;
  }

  async suggestTargets(): Promise<readonly TargetSuggestion[]> {
    return this.suggestions;
  }

  async storedRequest(): Promise<BuildRequest | null> {
    return this.stored;
  }

  plannable: PlannableKpis = { offTarget: [], selected: null };
  /** Ids of the KPIs that got an action. */
  readonly planned: string[] = [];
  planFailure: object | null = null;

  async plannableKpis(): Promise<PlannableKpis> {
    return this.plannable;
  }

  async planAction(id: string): Promise<{ readonly sheet: string }> {
    if (this.planFailure !== null) throw this.planFailure;
    this.planned.push(id);
    return { sheet: "KPI Actions" };
  }

  async showNotes(): Promise<void> {
    this.notesShown += 1;
  }

  /** Formulas that were entered, as the sheet of the active cell shows them. */
  readonly inserted: { readonly formula: string; readonly formats: readonly (string | null)[] }[] =
    [];
  catalogueFails = false;
  decimal = ".";
  cell: ActiveCell = EMPTY_CELL;
  cells: SelectedCells = { sheet: "Orders", reference: "Orders!A2:A7" };
  /** What the cell shows once the formula is in it. */
  shows: string | null = null;

  async catalogue(): Promise<typeof sampleCatalogue> {
    if (this.catalogueFails) throw new Error("Nobody answers");
    return sampleCatalogue;
  }

  async decimalSeparator(): Promise<string> {
    return this.decimal;
  }

  async selectedCells(): Promise<SelectedCells> {
    if (this.cells.reference.includes(";")) throw { key: "severalAreas", facts: {} };
    return this.cells;
  }

  async activeCell(): Promise<ActiveCell> {
    return this.cell;
  }

  async insertFormula({ formulaOn, format, overwrite }: FormulaEntry): Promise<Insertion> {
    const { sheet, address, isEmpty } = this.cell;
    if (!isEmpty && !overwrite) return { kind: "occupied", address };
    const formula = formulaOn(sheet);
    this.inserted.push({ formula, formats: format.columns(2) });
    return { kind: "inserted", address, sheet, formulaLocal: formula, error: this.shows };
  }
}
