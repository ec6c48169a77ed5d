import { columnName } from "../cells/address";

/** Collects one id per cell as the engine wants them: by range, and by few of them. Cells come row by row. */
export class ZoneIds {
  private readonly open = new Map<number, { id: number; top: number; bottom: number }>();
  private readonly zones: Record<string, number> = {};

  add(row: number, column: number, id: number): void {
    const run = this.open.get(column);
    if (run && run.id === id && run.bottom === row - 1) {
      run.bottom = row;
      return;
    }
    this.close(column);
    this.open.set(column, { id, top: row, bottom: row });
  }

  finish(): Record<string, number> {
    for (const column of this.open.keys()) this.close(column);
    return this.zones;
  }

  private close(column: number): void {
    const run = this.open.get(column);
    if (run)
      this.zones[`${columnName(column)}${run.top + 1}:${columnName(column)}${run.bottom + 1}`] =
        run.id;
  }
}

/** Numbers equal items alike. */
export class Dictionary<Item> {
  readonly items: Record<number, Item> = {};
  private readonly ids = new Map<string, number>();

  idOf(item: Item): number {
    const key = JSON.stringify(item);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.ids.size + 1;
    this.ids.set(key, id);
    this.items[id] = item;
    return id;
  }
}
