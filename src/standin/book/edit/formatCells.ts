import { engineBorder, engineStyle } from "../cells/styles";
import type { Engine } from "../engine/Engine";
import type { EngineStyle, Zone } from "../engine/engineTypes";
import type { BorderData, StyleData } from "../workbookData";
import { clip, reach } from "./reach";
import { positionsIn } from "./zones";

/** Lines of a range as Excel names them, in the engine's words. */
export const BORDER_PLACES = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideHorizontal: "h",
  InsideVertical: "v",
} as const;

export type BorderPlace = keyof typeof BORDER_PLACES;

export function formatCells(engine: Engine, sheetId: string, zone: Zone, style: StyleData): void {
  engine.run("SET_FORMATTING", {
    sheetId,
    target: [reach(engine, sheetId, zone)],
    style: engineStyle(style),
  });
}

/** Takes properties away, so that cells look as if they had never been set. */
export function unformatCells(
  engine: Engine,
  sheetId: string,
  zone: Zone,
  properties: readonly (keyof EngineStyle)[]
): void {
  for (const position of positionsIn(sheetId, clip(engine, sheetId, zone))) {
    const style = engine.getters.getCell(position)?.style;
    if (!style || !properties.some((property) => property in style)) continue;
    const kept = Object.entries(style).filter(
      ([property]) => !properties.includes(property as keyof EngineStyle)
    );
    engine.run("UPDATE_CELL", {
      ...position,
      style: kept.length ? Object.fromEntries(kept) : null,
    });
  }
}

/** Draws one line of a range; null takes it away. */
export function setBorder(
  engine: Engine,
  at: { readonly sheetId: string; readonly zone: Zone },
  place: BorderPlace,
  border: BorderData | null
): void {
  const { sheetId } = at;
  const zone = reach(engine, sheetId, at.zone);
  const position = BORDER_PLACES[place];
  if (border)
    engine.run("SET_ZONE_BORDERS", {
      sheetId,
      target: [zone],
      border: { position, ...engineBorder(border) },
    });
  else for (const side of sidesOf(place)) removeSide(engine, sheetId, edgeOf(zone, place), side);
}

type Side = "top" | "bottom" | "left" | "right";

function sidesOf(place: BorderPlace): readonly Side[] {
  if (place === "InsideHorizontal") return ["top", "bottom"];
  if (place === "InsideVertical") return ["left", "right"];
  return [BORDER_PLACES[place] as Side];
}

function edgeOf(zone: Zone, place: BorderPlace): Zone {
  switch (place) {
    case "EdgeTop":
      return { ...zone, bottom: zone.top };
    case "EdgeBottom":
      return { ...zone, top: zone.bottom };
    case "EdgeLeft":
      return { ...zone, right: zone.left };
    case "EdgeRight":
      return { ...zone, left: zone.right };
    default:
      return zone;
  }
}

function removeSide(engine: Engine, sheetId: string, zone: Zone, side: Side): void {
  for (const position of positionsIn(sheetId, zone)) {
    const { [side]: gone, ...kept } = engine.getters.getCellBorder(position) ?? {};
    if (gone) engine.run("SET_BORDER", { ...position, border: kept });
  }
}
