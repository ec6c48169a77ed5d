import { cellAt } from "../engine/cellAt";
import type { Engine } from "../engine/Engine";
import type { Zone } from "../engine/engineTypes";
import { clearLists } from "../rules/lists";
import { clearRules } from "../rules/rules";
import { clip } from "./reach";
import { positionsIn } from "./zones";

export const CLEARED = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

export type Cleared = (typeof CLEARED)[number];

/** Empties cells, takes their formats away, or both. */
export function clearCells(engine: Engine, sheetId: string, zone: Zone, what: Cleared): void {
  const clipped = clip(engine, sheetId, zone);
  const contents = what === "All" || what === "Contents";
  const formats = what === "All" || what === "Formats";
  for (const position of positionsIn(sheetId, clipped)) {
    const cell = cellAt(engine.getters, position);
    if (cell && (contents || formats))
      engine.run("UPDATE_CELL", {
        ...position,
        ...(contents ? { content: "" } : {}),
        ...(formats ? { style: null, format: "" } : {}),
      });
    if (cell?.style?.hostLink && !formats) unlink(engine, position, cell.style);
    if (formats && engine.getters.getCellBorder(position))
      engine.run("SET_BORDER", { ...position, border: undefined });
  }
  if (formats) clearRules(engine, sheetId, clipped);
  if (what === "All") clearLists(engine, sheetId, clipped);
}

function unlink(engine: Engine, position: object, style: object): void {
  engine.run("UPDATE_CELL", {
    ...position,
    style: { ...style, hostLink: undefined },
  });
}
