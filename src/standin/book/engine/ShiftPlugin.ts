import { cellAt } from "./cellAt";
import type {
  EngineBorders,
  EngineCell,
  EngineFormula,
  EngineRange,
  Position,
  Zone,
} from "./engineTypes";
import { CompiledFormula, CorePlugin } from "./ospreadsheet";
import { shiftRange, type Change, type Shift } from "./shift";

interface Getters {
  getNumberRows(sheetId: string): number;
  getNumberCols(sheetId: string): number;
  getCell(position: Position): EngineCell | undefined;
  getCellBorder(position: Position): EngineBorders | null;
  getRangeFromSheetXC(sheetId: string, xc: string): EngineRange;
  getRangeString(range: EngineRange, forSheetId: string): string;
}

interface Parts {
  readonly getters: Getters;
  readonly adaptation: { executeOnAllRanges(adapters: object): void };
  dispatch(type: string, payload: object): void;
}

interface AdaptableFormula extends EngineFormula {
  adaptCompiledFormula(
    change: (range: EngineRange) => Change<EngineRange>,
    rename: (name: string) => string
  ): EngineFormula;
}

/** Inserts and deletes cells, as the engine itself only does with whole rows and columns. */
export class ShiftPlugin extends CorePlugin {
  readonly adaptation: Parts["adaptation"];

  constructor(config: ConstructorParameters<typeof CorePlugin>[0]) {
    super(config);
    this.adaptation = config.range as unknown as Parts["adaptation"];
  }

  override handle(command: unknown): void {
    if ((command as { readonly type: string }).type !== "HOST_SHIFT") return;
    const shift = command as Shift;
    this.parts.adaptation.executeOnAllRanges(this.adapters(shift));
    this.moveCells(shift);
  }

  /** What the engine asks for every range it keeps. */
  private adapters(shift: Shift): object {
    const { getters } = this.parts;
    const applyChange = (range: EngineRange): Change<EngineRange> => shiftRange(range, shift);
    const adaptCompiledFormula = (formula: EngineFormula): EngineFormula =>
      (formula as AdaptableFormula).adaptCompiledFormula(applyChange, (name) => name);
    return {
      applyChange,
      adaptCompiledFormula,
      adaptRangeString: (sheetId: string, xc: string) => {
        const { changeType, range } = applyChange(getters.getRangeFromSheetXC(sheetId, xc));
        return { changeType, range: getters.getRangeString(range, sheetId) };
      },
      adaptFormulaString: (sheetId: string, text: string) => {
        if (!text.startsWith("=")) return text;
        const formula = CompiledFormula.Compile(text, sheetId, getters as never);
        return adaptCompiledFormula(formula as unknown as EngineFormula).toFormulaString(getters);
      },
    };
  }

  private moveCells(shift: Shift): void {
    const { sheetId, kind, dimension } = shift;
    const zone = this.behind(shift);
    const size =
      dimension === "ROW"
        ? shift.zone.bottom - shift.zone.top + 1
        : shift.zone.right - shift.zone.left + 1;
    const steps = kind === "insert" ? size : -size;
    if (kind === "delete") this.empty(sheetId, shift.zone);
    for (const from of ordered(sheetId, zone, kind === "insert")) {
      const to =
        dimension === "ROW"
          ? { ...from, row: from.row + steps }
          : { ...from, col: from.col + steps };
      this.move(from, to);
    }
  }

  /** The cells that move. */
  private behind({ sheetId, zone, kind, dimension }: Shift): Zone {
    const bottom = this.parts.getters.getNumberRows(sheetId) - 1;
    const right = this.parts.getters.getNumberCols(sheetId) - 1;
    if (dimension === "ROW")
      return { ...zone, top: kind === "insert" ? zone.top : zone.bottom + 1, bottom };
    return { ...zone, left: kind === "insert" ? zone.left : zone.right + 1, right };
  }

  private empty(sheetId: string, zone: Zone): void {
    for (const position of ordered(sheetId, zone, false)) {
      if (this.parts.getters.getCell(position))
        this.parts.dispatch("UPDATE_CELL", { ...position, content: "", style: null, format: "" });
      if (this.parts.getters.getCellBorder(position))
        this.parts.dispatch("SET_BORDER", { ...position, border: undefined });
    }
  }

  private move(from: Position, to: Position): void {
    const { getters } = this.parts;
    const cell = cellAt(getters, from);
    if (cell) this.parts.dispatch("UPDATE_CELL_POSITION", { ...to, cellId: cell.id });
    const border = getters.getCellBorder(from);
    if (!border) return;
    this.parts.dispatch("SET_BORDER", { ...from, border: undefined });
    this.parts.dispatch("SET_BORDER", { ...to, border });
  }

  private get parts(): Parts {
    return this as unknown as Parts;
  }
}

/** Positions so that no cell moves onto one that has not moved yet. */
function ordered(sheetId: string, zone: Zone, fromTheEnd: boolean): Position[] {
  const positions: Position[] = [];
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++) positions.push({ sheetId, row, col });
  return fromTheEnd ? positions.reverse() : positions;
}
