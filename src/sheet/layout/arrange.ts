import type { BlockSpec } from "../block/blockSpec";
import type { ExistingState } from "../existing";
import type { InsertedRows, Place, PlannedShift, SheetKey } from "../plan";

/** Where a block will stand, and whether that is new. */
export interface Arranged {
  readonly spec: BlockSpec;
  readonly place: Place;
  readonly isNew: boolean;
  readonly moved: boolean;
  readonly inserted: InsertedRows | null;
}

export interface Arrangement {
  readonly blocks: readonly Arranged[];
  readonly shifts: readonly PlannedShift[];
}

interface Standing {
  readonly spec: BlockSpec;
  readonly before: Place;
  place: Place;
}

const overlaps = (a: Place, b: Place): boolean =>
  a.column < b.column + b.columns && b.column < a.column + a.columns;

/** Columns that move together: those of a block and of all that share columns with it, directly or through others. */
function lane(of: Place, all: readonly Place[]): Pick<Place, "column" | "columns"> {
  let { column, columns } = of;
  for (let grown = true; grown;) {
    grown = false;
    for (const other of all) {
      if (!overlaps({ ...of, column, columns }, other)) continue;
      const first = Math.min(column, other.column);
      const last = Math.max(column + columns, other.column + other.columns);
      grown ||= first !== column || last - first !== columns;
      [column, columns] = [first, last - first];
    }
  }
  return { column, columns };
}

/** Row of a block before which it grows and shrinks: its last, but never its header; of one that appends, its end. */
const growsAt = ({ appends }: BlockSpec, rows: number): number =>
  appends === true ? rows : Math.max(1, rows - 1);

/**
 * The shift a block needs. It grows before its last row, so that Excel widens table, name and rules by itself; only
 * tables shrink, because an empty row would be a row of data; other blocks keep their room for the next refresh.
 */
function shiftOf({ spec, place }: Standing, sameSheet: readonly Place[]): PlannedShift | null {
  const missing = spec.rows - place.rows;
  const shrinks = spec.shrinks ?? spec.table !== undefined;
  if (missing === 0 || (missing < 0 && !shrinks)) return null;
  const row = place.row + growsAt(spec, Math.min(place.rows, spec.rows));
  const rows = Math.abs(missing);
  if (missing > 0 && spec.appends === true)
    return { kind: "append", table: spec.name, place: { ...place, row, rows } };
  const at = { sheet: place.sheet, ...lane(place, sameSheet), row, rows };
  return { kind: missing < 0 ? "delete" : "insert", place: at };
}

/** Moves what stands below a shift. */
function apply(
  { kind, place: at }: PlannedShift,
  changed: Standing,
  others: readonly Standing[]
): void {
  const by = kind === "delete" ? -at.rows : at.rows;
  for (const other of others) {
    if (other === changed || other.place.sheet !== at.sheet) continue;
    if (other.place.row < at.row || !overlaps(other.place, at)) continue;
    other.place = { ...other.place, row: other.place.row + by };
  }
  changed.place = { ...changed.place, rows: changed.place.rows + by };
}

/** Makes room for the blocks that are there, from the top of each sheet down. */
function resize(standing: readonly Standing[]): PlannedShift[] {
  const shifts: PlannedShift[] = [];
  for (const block of [...standing].sort((a, b) => a.before.row - b.before.row)) {
    const sheet = standing.map(({ place }) => place).filter((p) => p.sheet === block.place.sheet);
    const shift = shiftOf(block, sheet);
    if (shift === null) continue;
    apply(shift, block, standing);
    shifts.push(shift);
  }
  return shifts;
}

const same = (a: Place, b: Place): boolean => a.row === b.row && a.rows === b.rows;

/** Rows that a block got, counted from its first. */
function insertedIn({ spec, before, place: { rows } }: Standing): InsertedRows | null {
  if (rows <= before.rows) return null;
  return { row: growsAt(spec, before.rows), rows: rows - before.rows };
}

/** The blocks that share columns with a new one, and those beside them. */
function blocksAbove(spec: BlockSpec, sheet: string, placed: readonly Arranged[]): Arranged[] {
  const here = placed.filter(({ place: at }) => at.sheet === sheet);
  const over = here.filter(({ place: at }) => overlaps(at, { ...at, ...spec }));
  const names = over.map(({ spec: { name } }) => name);
  const besides = here.filter(({ spec: { beside } }) => names.includes(beside?.block ?? ""));
  return [...over, ...besides];
}

/**
 * Puts new blocks below those they share columns with and what is beside those; on a sheet that is there, below
 * everything on it.
 */
function place(spec: BlockSpec, sheet: string, placed: readonly Arranged[], floor: number): Place {
  const { beside } = spec;
  const left = placed.find((other) => other.isNew && other.spec.name === beside?.block);
  const above = blocksAbove(spec, sheet, placed);
  const bottom = Math.max(floor, ...above.map((other) => other.place.row + other.place.rows));
  return {
    sheet,
    row: left === undefined ? bottom + spec.gap : left.place.row + (beside?.down ?? 0),
    column: spec.column,
    rows: spec.rows,
    columns: spec.columns,
  };
}

/** Gives every block its place: those in the workbook keep theirs and grow, new ones follow below. */
export function arrange(
  specs: readonly BlockSpec[],
  sheetNames: Readonly<Record<SheetKey, string>>,
  existing: ExistingState
): Arrangement {
  const standing = specs.flatMap((spec): Standing[] => {
    const before = existing.places[spec.name];
    return before === undefined ? [] : [{ spec, before, place: before }];
  });
  const shifts = resize(standing);
  const inserted = (sheet: string): number =>
    shifts
      .filter(({ kind, place: at }) => kind !== "delete" && at.sheet === sheet)
      .reduce((sum, { place: at }) => sum + at.rows, 0);
  const placed: Arranged[] = standing.map((block) => ({
    spec: block.spec,
    place: { ...block.place, columns: Math.max(block.place.columns, block.spec.columns) },
    isNew: false,
    moved: !same(block.before, block.place),
    inserted: insertedIn(block),
  }));
  for (const spec of specs) {
    if (placed.some((other) => other.spec === spec)) continue;
    const sheet = sheetNames[spec.sheet];
    const used = existing.usedRows[sheet];
    const floor = used === undefined ? 0 : used + inserted(sheet) + 1;
    placed.push({
      spec,
      place: place(spec, sheet, placed, floor),
      isNew: true,
      moved: false,
      inserted: null,
    });
  }
  return { blocks: placed, shifts };
}
