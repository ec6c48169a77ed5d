import { engineBorders, engineLook } from "../cells/styles";
import type { EngineBorders, EngineStyle } from "../engine/engineTypes";
import type { CellData } from "../workbookData";
import { ZoneIds, type Dictionary } from "./zoneIds";

/** Styles, formats and borders of a workbook, each kept once. */
export interface Dictionaries {
  readonly styles: Dictionary<EngineStyle>;
  readonly formats: Dictionary<string>;
  readonly borders: Dictionary<EngineBorders>;
}

interface LookIds {
  readonly style: number | undefined;
  readonly format: number | undefined;
  readonly borders: number | undefined;
}

/** Collects how the cells of a sheet look. */
export class Looks {
  private readonly styles = new ZoneIds();
  private readonly formats = new ZoneIds();
  private readonly borders = new ZoneIds();
  /** Most formatted cells of a large sheet have a number format and nothing else. */
  private readonly plain = new Map<string, LookIds>();

  constructor(private readonly dictionaries: Dictionaries) {}

  add(cell: CellData): void {
    const { row, column } = cell;
    const { style, format, borders } = this.idsOf(cell);
    if (style !== undefined) this.styles.add(row, column, style);
    if (format !== undefined) this.formats.add(row, column, format);
    if (borders !== undefined) this.borders.add(row, column, borders);
  }

  finish(): Record<"styles" | "formats" | "borders", Record<string, number>> {
    return {
      styles: this.styles.finish(),
      formats: this.formats.finish(),
      borders: this.borders.finish(),
    };
  }

  private idsOf(cell: CellData): LookIds {
    if (cell.style || cell.hyperlink || cell.numberFormat === undefined) return this.lookUp(cell);
    const known = this.plain.get(cell.numberFormat) ?? this.lookUp(cell);
    this.plain.set(cell.numberFormat, known);
    return known;
  }

  private lookUp(cell: CellData): LookIds {
    const { styles, formats, borders } = this.dictionaries;
    const look = engineLook(cell);
    const lines = cell.style && engineBorders(cell.style);
    return {
      style: look.style && styles.idOf(look.style),
      format: look.format ? formats.idOf(look.format) : undefined,
      borders: lines && borders.idOf(lines),
    };
  }
}
