/** The parts of the engine's types that the book uses, without the engine's generics. */

export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

export interface EngineRange {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly invalidXc?: string;
  readonly invalidSheetName?: string;
}

export interface EngineTable {
  readonly id: string;
  readonly range: EngineRange;
  readonly config: {
    readonly hasFilters: boolean;
    readonly totalRow: boolean;
    readonly bandedRows: boolean;
    readonly numberOfHeaders: number;
    readonly styleId: string;
  };
}

/** What the engine keeps of a cell's look, and what the host keeps there too because it moves with the cell. */
export interface EngineStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "middle" | "bottom";
  readonly wrapping?: "overflow" | "wrap" | "clip";
  readonly fillColor?: string;
  readonly textColor?: string;
  readonly fontSize?: number;
  readonly hostFont?: string;
  readonly hostFontSize?: number;
  readonly hostIndent?: number;
  readonly hostLocked?: boolean;
  readonly hostHorizontal?: string;
  readonly hostVertical?: string;
  /** The number format as it was given; the engine gets a copy that it can read. */
  readonly hostFormat?: string;
  readonly hostLink?: {
    readonly address?: string;
    readonly location?: string;
    readonly tip?: string;
  };
}

export interface EngineFormula {
  readonly symbols: readonly string[];
  readonly isBadExpression: boolean;
  toFormulaString(getters: unknown): string;
}

export interface EngineCell {
  readonly id: number;
  readonly isFormula: boolean;
  readonly content?: string;
  readonly compiledFormula?: EngineFormula;
  readonly style?: EngineStyle;
  readonly format?: string;
}

export interface EvaluatedCell {
  readonly type: "boolean" | "number" | "text" | "empty" | "error";
  readonly value: string | number | boolean | null;
  readonly formattedValue: string;
  readonly format?: string;
  readonly message?: { toString(): string };
  readonly link?: { readonly url: string; readonly label: string };
}

export interface EngineBorder {
  readonly style: string;
  readonly color: string;
}

export type EngineBorders = Readonly<
  Partial<Record<"top" | "bottom" | "left" | "right", EngineBorder>>
>;

export interface HeaderGroup {
  readonly start: number;
  readonly end: number;
  readonly isFolded?: boolean;
}

export interface EngineFigure {
  readonly id: string;
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}
