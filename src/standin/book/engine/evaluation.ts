import type { EngineCell, Position, Zone } from "./engineTypes";
import { formulaCells, type FormulaGetters } from "./formulaCells";
import type { Shift } from "./shift";

type Getters = FormulaGetters & {
  getNumberRows(sheetId: string): number;
  getNumberCols(sheetId: string): number;
  getSpreadZone(position: Position): Zone | undefined;
  getCell(position: Position): EngineCell | undefined;
};

interface EvaluationPlugin {
  readonly getters: Getters;
  readonly evaluator: { buildDependencyGraph(): void };
  shouldRebuildDependenciesGraph: boolean;
  positionsToUpdate: Position[];
  beforeHandle(command: unknown): void;
  finalize(): void;
}

type EvaluationClass = (new (config: unknown) => EvaluationPlugin) & {
  readonly getters: readonly string[];
};

/** After these only formulas can have other results; constants stay what they are. */
const FORMULAS_ONLY = new Set([
  "CREATE_SHEET",
  "CREATE_TABLE",
  "UPDATE_TABLE",
  "REMOVE_TABLE",
  "HOST_TABLES",
  "HOST_SHIFT",
  "CREATE_NAMED_RANGE",
  "UPDATE_NAMED_RANGE",
  "DELETE_NAMED_RANGE",
]);

interface Command extends Partial<Shift> {
  readonly type: string;
  readonly position?: string;
  readonly base?: number;
}

/**
 * The engine's plugin of values. It gives them also in the middle of a batch, and after changes that leave constants
 * alone it evaluates formulas only: the engine would go through every cell of every sheet.
 */
export function withCheaperEvaluation(Base: EvaluationClass): EvaluationClass {
  return class extends Base {
    static override readonly getters = [...Base.getters, "evaluateNow"];
    private isGraphStale = false;
    private moved: { readonly sheetId: string; readonly zone: Zone }[] = [];

    override beforeHandle(command: Command): void {
      if (!FORMULAS_ONLY.has(command.type) && !this.growsAtEnd(command))
        return super.beforeHandle(command);
      this.isGraphStale = true;
      if (command.type === "HOST_SHIFT") this.moved.push(this.affected(command as Shift));
    }

    override finalize(): void {
      if (this.isGraphStale && !this.shouldRebuildDependenciesGraph) this.rebuild();
      this.isGraphStale = false;
      this.moved = [];
      super.finalize();
    }

    evaluateNow(): void {
      this.finalize();
    }

    private rebuild(): void {
      const formulas = formulaCells(this.getters).map(({ position }) => position);
      const spilled = formulas.flatMap((position) => {
        const zone = this.getters.getSpreadZone(position);
        return zone ? positionsOf(position.sheetId, zone) : [position];
      });
      this.evaluator.buildDependencyGraph();
      const moved = this.moved.flatMap(({ sheetId, zone }) => positionsOf(sheetId, zone));
      this.positionsToUpdate.push(...formulas, ...spilled, ...moved);
    }

    /** Empty rows or columns behind the last one change no value. */
    private growsAtEnd({ type, position, base, dimension, sheetId = "" }: Command): boolean {
      if (type !== "ADD_COLUMNS_ROWS" || position !== "after") return false;
      const { getters } = this;
      const count =
        dimension === "ROW" ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
      return base === count - 1;
    }

    private affected({ sheetId, zone, dimension }: Shift): { sheetId: string; zone: Zone } {
      const bottom = this.getters.getNumberRows(sheetId) - 1;
      const right = this.getters.getNumberCols(sheetId) - 1;
      return { sheetId, zone: dimension === "ROW" ? { ...zone, bottom } : { ...zone, right } };
    }
  };
}

function positionsOf(sheetId: string, zone: Zone): Position[] {
  const positions: Position[] = [];
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++) positions.push({ sheetId, row, col });
  return positions;
}
