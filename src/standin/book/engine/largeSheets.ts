import type { EngineCell, EngineFormula } from "./engineTypes";

interface CellGetters {
  getCells(sheetId: string): EngineCell[];
  getSheetIds(): string[];
  formulaSheets(): ReadonlySet<string>;
}

interface CellPlugin {
  readonly getters: CellGetters;
  readonly history: { update(...path: unknown[]): void };
  adaptRanges(adapters: unknown): void;
}

type CellClass = new (config: unknown) => CellPlugin;

interface Adapters {
  adaptCompiledFormula(formula: EngineFormula): EngineFormula;
}

/** The engine's plugin of cells. When ranges move it looks through sheets with formulas only, not through all data. */
export function withoutSheetsOfData(Base: CellClass): CellClass {
  return class extends Base {
    override adaptRanges(adapters: unknown): void {
      const { adaptCompiledFormula } = adapters as Adapters;
      const { getters, history } = this;
      const withFormulas = getters.formulaSheets();
      for (const sheetId of getters.getSheetIds().filter((id) => withFormulas.has(id)))
        for (const { id, compiledFormula } of getters.getCells(sheetId)) {
          if (!compiledFormula) continue;
          const adapted = adaptCompiledFormula(compiledFormula);
          if (adapted !== compiledFormula)
            history.update("cells", sheetId, id, "compiledFormula", adapted);
        }
    }
  };
}

interface Evaluator {
  getters: CellGetters;
  formulaDependencies: () => unknown;
  buildDependencyGraph(): void;
}

/** Lets the engine's graph of dependencies skip sheets of mere data: nothing there depends on anything. */
export function skipDataInGraph(evaluator: Evaluator): void {
  const { getters } = evaluator;
  const narrowed = Object.create(getters, {
    getCells: {
      value: (sheetId: string) =>
        getters.formulaSheets().has(sheetId) ? getters.getCells(sheetId) : [],
    },
  }) as CellGetters;
  const buildGraph = evaluator.buildDependencyGraph.bind(evaluator);
  evaluator.buildDependencyGraph = () => {
    buildGraph();
    const graph = evaluator.formulaDependencies;
    evaluator.formulaDependencies = () => {
      // Formulas tell books apart by their getters, so that these are others only while the graph is made.
      evaluator.getters = narrowed;
      try {
        return graph();
      } finally {
        evaluator.getters = getters;
      }
    };
  };
}

interface ColorsPlugin {
  finalize(): void;
  getCustomColors(): string[];
}

type ColorsClass = new (config: unknown) => ColorsPlugin;

/** The engine's plugin of the colours in use. It collects them when they are asked for, not after every change. */
export function withColorsOnDemand(Base: ColorsClass): ColorsClass {
  return class extends Base {
    override finalize(): void {}

    override getCustomColors(): string[] {
      super.finalize();
      return super.getCustomColors();
    }
  };
}
