import type {
  EngineBorders,
  EngineFigure,
  EngineFormula,
  EngineRange,
  EvaluatedCell,
  HeaderGroup,
  Position,
  Zone,
} from "./engineTypes";
import type { FormulaGetters } from "./formulaCells";
import type { HostChannel } from "./hostChannel";
import type { HostPart } from "./hostState";
import { installHost } from "./install";
import { Model } from "./ospreadsheet";
import { quietly } from "./quietly";
import { workAlone } from "./workAlone";

/** The engine's getters that the book reads with. */
export interface Getters extends FormulaGetters {
  getEvaluatedCell(position: Position): EvaluatedCell;
  tryGetCellPosition(cellId: number): Position | undefined;
  getSheetName(sheetId: string): string;
  getSheetIdByName(name: string): string | undefined;
  tryGetSheet(sheetId: string): { readonly color?: string } | undefined;
  isSheetVisible(sheetId: string): boolean;
  getVisibleSheetIds(): string[];
  getActiveSheetId(): string;
  getNumberRows(sheetId: string): number;
  getNumberCols(sheetId: string): number;
  getEvaluatedCellsPositions(sheetId: string): Position[];
  getSpreadZone(position: Position): Zone | undefined;
  getArrayFormulaSpreadingOn(position: Position): Position | undefined;
  getCellBorder(position: Position): EngineBorders | null;
  getMerges(sheetId: string): Zone[];
  getMerge(position: Position): Zone | undefined;
  getColSize(sheetId: string, index: number): number;
  getRowSize(sheetId: string, index: number): number;
  getUserRowSize(sheetId: string, index: number): number | undefined;
  getHeaderGroups(sheetId: string, dimension: "COL" | "ROW"): HeaderGroup[];
  isColHiddenByUser(sheetId: string, index: number): boolean;
  isRowHiddenByUser(sheetId: string, index: number): boolean;
  getPaneDivisions(sheetId: string): { readonly xSplit: number; readonly ySplit: number };
  getGridLinesVisibility(sheetId: string): boolean;
  getNamedRanges(): { readonly name: string; readonly range: EngineRange }[];
  getNamedRange(name: string): { readonly name: string; readonly range: EngineRange } | undefined;
  getRangeString(range: EngineRange, forSheetId: string, options?: object): string;
  getRangeFromSheetXC(sheetId: string, xc: string): EngineRange;
  getConditionalFormats(sheetId: string): {
    readonly id: string;
    readonly ranges: string[];
    readonly rule: { readonly values?: string[] };
  }[];
  getDataValidationRules(sheetId: string): {
    readonly id: string;
    readonly ranges: EngineRange[];
    readonly criterion: { readonly values: string[] };
  }[];
  getFigures(sheetId: string): EngineFigure[];
  getFigure(sheetId: string, figureId: string): EngineFigure | undefined;
  getFigureSheetId(figureId: string): string | undefined;
  getChartDefinition(chartId: string): unknown;
  /** A formula as it reads when its cell is copied so many columns to the right and rows down. */
  getTranslatedCellFormula(
    sheetId: string,
    right: number,
    down: number,
    formula: EngineFormula
  ): string;
  getSelectedZone(): Zone;
  getSelectedZones(): Zone[];
  getActivePosition(): Position;
  evaluateNow(): void;
}

/** A command the engine would not carry out. */
export class EngineRefusal extends Error {
  constructor(
    readonly command: string,
    readonly reasons: readonly string[]
  ) {
    super(`The engine refused ${command}: ${reasons.join(", ")}`);
    this.name = "EngineRefusal";
  }
}

interface Dispatched {
  readonly isSuccessful: boolean;
  readonly reasons: readonly string[];
}

/** One model of the spreadsheet engine: commands, batches and values. */
export class Engine {
  readonly model: Model;
  /** While suspended, values stay as they were before the batch. */
  isCalculationSuspended = false;
  private isStale = false;
  private depth = 0;

  constructor(
    data: object,
    private readonly channel: HostChannel
  ) {
    installHost();
    this.model = quietly(() => new Model(data as never, { custom: { host: channel } } as never));
    workAlone(this.model);
  }

  get getters(): Getters {
    return this.model.getters as unknown as Getters;
  }

  /** The id of the last change in the engine's history. */
  get revision(): string {
    const { session } = this.model as unknown as { session: { getRevisionId(): string } };
    return session.getRevisionId();
  }

  /** Carries out a command; one that would change nothing counts as done. */
  run(type: string, payload: object = {}): void {
    const reasons = this.attempt(type, payload);
    if (reasons.length > 0) throw new EngineRefusal(type, reasons);
  }

  /** Carries out a command and gives the reasons why it was refused, if it was. */
  attempt(type: string, payload: object = {}): readonly string[] {
    const dispatch = this.model.dispatch as unknown as (
      type: string,
      payload: object
    ) => Dispatched;
    this.isStale = true;
    const result = this.writing(() => quietly(() => dispatch(type, payload)));
    return result.isSuccessful
      ? []
      : result.reasons.filter((reason) => reason !== "NoChanges" && reason !== "ValuesNotChanged");
  }

  set(part: HostPart, key: string, value: unknown): void {
    this.run("HOST_SET", { part, key, value });
  }

  /** Runs work as one batch: one recalculation, one step of undo. Batches inside a batch join it. */
  together<Result>(work: () => Result): Result {
    if (this.depth > 0) return work();
    let outcome: { readonly result: Result } | { readonly error: unknown } | undefined;
    this.channel.work = () => {
      try {
        outcome = { result: work() };
      } catch (error) {
        outcome = { error };
      }
    };
    this.depth++;
    try {
      this.run("HOST_BATCH");
    } finally {
      this.depth--;
      this.channel.work = undefined;
      this.isCalculationSuspended = false;
    }
    if (outcome && "result" in outcome) return outcome.result;
    throw outcome?.error ?? new Error("The engine did not run the batch");
  }

  /** The value of a cell, up to date also within a batch. */
  evaluated(position: Position): EvaluatedCell {
    this.refreshValues();
    return this.getters.getEvaluatedCell(position);
  }

  refreshValues(): void {
    if (!this.isCalculationSuspended) this.calculateNow();
  }

  /** Brings values up to date within a batch even while calculation is suspended. */
  calculateNow(): void {
    if (this.depth === 0 || !this.isStale) return;
    this.isStale = false;
    this.getters.evaluateNow();
  }

  private writing<Result>(work: () => Result): Result {
    const before = this.channel.isWriting;
    this.channel.isWriting = true;
    try {
      return work();
    } finally {
      this.channel.isWriting = before;
    }
  }
}
