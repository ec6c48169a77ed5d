import { boundingZone } from "./edit/zones";
import type { Position, Zone } from "./engine/engineTypes";

/** Cells of one sheet whose contents changed: the smallest rectangle around them. */
export interface CellChange {
  readonly sheetId: string;
  readonly zone: Zone;
}

type Listener = (changes: readonly CellChange[]) => void;

/** Collects the cells that a command changes and tells of them once it is done. */
export class ChangeFeed {
  private readonly listeners = new Set<Listener>();
  private touched = new Map<string, Zone>();

  /** Listens until the function that comes back is called. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  touch({ sheetId, row, col }: Position): void {
    const cell = { top: row, bottom: row, left: col, right: col };
    const former = this.touched.get(sheetId);
    this.touched.set(sheetId, former ? boundingZone(former, cell) : cell);
  }

  /** Called when a command has been carried out as a whole. */
  settle(): void {
    if (this.touched.size === 0) return;
    const changes = [...this.touched].map(([sheetId, zone]) => ({ sheetId, zone }));
    this.touched = new Map();
    for (const listener of this.listeners) listener(changes);
  }
}
