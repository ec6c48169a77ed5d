import type { RawTable } from "../../../src/data/table";
import type { BuildRequest } from "../../../src/sheet/request";
import type { BuildHooks, BuildOutcome, Host, SourceInfo } from "../../../src/taskpane/host";

export const OUTCOME: BuildOutcome = {
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

/** A workbook that exists in a test only; it remembers what it was asked to build. */
export class FakeHost implements Host {
  readonly requests: BuildRequest[] = [];
  refreshes = 0;
  notesShown = 0;
  stored: BuildRequest | null = null;
  selected: RawTable | null = null;
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

  async storedRequest(): Promise<BuildRequest | null> {
    return this.stored;
  }

  async showNotes(): Promise<void> {
    this.notesShown += 1;
  }
}
