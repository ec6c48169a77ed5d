import { area, PLAIN } from "../block/areas";
import type { BlockSpec } from "../block/blockSpec";
import type { ExistingState } from "../existing";
import type { NoteFact, SheetFacts } from "../facts";
import type { LeftOutChart, Place, PlannedCell } from "../plan";
import { TEXT } from "../style/numberFormats";
import { OPTIONAL_BLOCKS, type OptionalBlock } from "./optionalBlocks";
import { aboutNote } from "../notes/aboutNote";
import { reasonOf } from "./reasonOf";

type PartKind = OptionalBlock["parts"][number]["kind"] | "block";

/** Lines that an emptied block still shows: their rows, counted from its first. */
const LINES: Readonly<
  Record<PartKind, (rows: number, title: string, reason: string) => readonly [number, string][]>
> = {
  block: (rows, title, reason) =>
    rows === 1
      ? [[0, reason]]
      : [
          [0, title],
          [1, reason],
        ],
  // A chart covers all rows but the last.
  underChart: (rows, _, reason) => [[rows - 1, reason]],
  chartData: (_, title) => [[0, title]],
  more: () => [],
};

function cells(
  { rows, columns }: Place,
  lines: readonly (readonly [number, string])[]
): PlannedCell[][] {
  const grid = Array.from({ length: rows }, () => Array<PlannedCell>(columns).fill(""));
  for (const [row, line] of lines) grid[row]![0] = line;
  return grid;
}

/** What stands instead of a block that has lost its source: nothing stale, but its name, its place and the reason. */
function emptied(
  name: string,
  place: Place,
  lines: ReturnType<(typeof LINES)["block"]>
): BlockSpec {
  return {
    name,
    sheet: "detail",
    column: place.column,
    gap: 0,
    rows: place.rows,
    columns: place.columns,
    build: (now) => ({
      ...PLAIN,
      cells: cells(now, lines),
      formats: [{ area: area(0, 0, now.rows, now.columns), numberFormat: TEXT }],
    }),
  };
}

const absent = (planned: ReadonlySet<string>): (readonly [string, OptionalBlock])[] =>
  Object.entries(OPTIONAL_BLOCKS).filter(([name]) => !planned.has(name));

/** The blocks that stand in the workbook but are not planned, emptied in place, so that references to them stay. */
export function emptiedBlocks(
  planned: ReadonlySet<string>,
  facts: SheetFacts,
  { places }: ExistingState
): BlockSpec[] {
  return Object.entries(OPTIONAL_BLOCKS).flatMap(([block, optional]) => {
    const [title, reason] = [optional.title(facts.text), reasonOf(optional, facts)];
    const parts: OptionalPart[] = [{ name: block, kind: "block" }, ...optional.parts];
    return parts.flatMap(({ name, kind }) => {
      const place = places[name];
      if (place === undefined || planned.has(name)) return [];
      return [emptied(name, place, LINES[kind](place.rows, title, reason))];
    });
  });
}

interface OptionalPart {
  readonly name: string;
  readonly kind: PartKind;
}

/** What the titles of charts say whose block is not planned, should the workbook have them. */
export const leftOutCharts = (planned: ReadonlySet<string>, facts: SheetFacts): LeftOutChart[] =>
  absent(planned).flatMap(([, { charts, title }]) =>
    charts.map((name) => ({ name, title: facts.text.leftOut.chart(title(facts.text)) }))
  );

/** A note for every block that could be there and is not. */
export const leftOutNotes = (planned: ReadonlySet<string>, facts: SheetFacts): NoteFact[] =>
  absent(planned).map(([, optional]) =>
    aboutNote(
      optional.title(facts.text),
      facts.text.notes.issues.leftOut,
      reasonOf(optional, facts)
    )
  );
