import { clip } from "../book/edit/reach";
import { positionsIn } from "../book/edit/zones";
import type { Engine } from "../book/engine/Engine";
import type { Zone } from "../book/engine/engineTypes";
import { raise } from "../host/apiObject";

interface Cells {
  readonly book: { readonly engine: Engine };
  readonly sheetId: string;
  readonly zone: Zone;
}

/** Cells of a protected sheet are locked unless they say otherwise. */
export function checkUnlocked({ book: { engine }, sheetId, zone }: Cells): void {
  const { getters } = engine;
  if (!getters.hostState().sheets[sheetId]?.protected) return;
  for (const position of positionsIn(sheetId, clip(engine, sheetId, zone)))
    if (getters.getCell(position)?.style?.hostLocked !== false) raise("AccessDenied");
  if (zone.bottom >= getters.getNumberRows(sheetId)) raise("AccessDenied");
}

/** What shapes a sheet, such as its columns or charts, cannot change while it is protected. */
export function checkUnprotected(engine: Engine, sheetId: string): void {
  if (engine.getters.hostState().sheets[sheetId]?.protected) raise("AccessDenied");
}
