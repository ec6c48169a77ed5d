import type { EngineCell, Position, Zone } from "./engineTypes";
import { formulaCells, type FormulaGetters } from "./formulaCells";
import { skipDataInGraph } from "./largeSheets";
import type { Shift } from "./shift";

type Getters = FormulaGetters & {
  getNumberRows(sheetId: string): number;
  getNumberCols(sheetId: string): number;
  getSpreadZone(position: Position): Zone | undefined;
  getCell(position: Position): EngineCell | undefined;
};

interface EvaluationPlugin {
  readonly getters: Getters;
  readonly evaluator: Parameters<typeof skipDataInGraph>[0];
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

    constructor(config: unknown) {
      super(config);
      skipDataInGraph(this.evaluator);
    }

    override beforeHandle(command: Command): void {
      if (!FORMULAS_ONLY.has(command.type) && !this.growsAtEnd(command))
        return super.beforeHandle(command);
      this.isGraphStale = true;
      if (command.type === "HOST_SHIFT") this.moved.push(affected(this.getters, command as Shift));
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
  };
}

function positionsOf(sheetId: string, zone: Zone): Position[] {
  const positions: Position[] = [];
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++) positions.push({ sheetId, row, col });
  return positions;
}

/** What a shift moves: the cells from its zone on to the end of the sheet. */
function affected(
  getters: Getters,
  { sheetId, zone, dimension }: Shift
): { readonly sheetId: string; readonly zone: Zone } {
  const bottom = getters.getNumberRows(sheetId) - 1;
  const right = getters.getNumberCols(sheetId) - 1;
  return { sheetId, zone: dimension === "ROW" ? { ...zone, bottom } : { ...zone, right } };
}
