import type { EngineCell, Position } from "./engineTypes";

interface CellGetters {
  getCell(position: Position): EngineCell | undefined;
}

/** What is written in a cell, and how it looks; undefined when nothing was ever there. */
export const cellAt = (getters: CellGetters, position: Position): EngineCell | undefined =>
  getters.getCell(position);
