import type { PlannedBlock, PlannedChart } from "../plan";
import type { Kept, PagedSheet } from "./pageBreaks";

type Page = Pick<PagedSheet, "room" | "heightOf">;

/** A block of so few rows that it only introduces what stands below it. */
const HEADING_ROWS = 3;
/** Rows of a divided block that stay together: its heading, its header and its first row. */
const HEAD_ROWS = 3;

const lastRow = ({ place }: PlannedBlock): number => place.row + place.rows - 1;

/** Long tables are divided between rows, and so is what no page can hold. */
function isDivided(block: PlannedBlock, { room, heightOf }: Page): boolean {
  let left = block.table === undefined ? room : room / 2;
  for (let row = block.place.row; row <= lastRow(block) && left >= 0; row++) left -= heightOf(row);
  return left < 0;
}

/** The row with which the next block begins, for a block that introduces it. */
function introduced(block: PlannedBlock, blocks: readonly PlannedBlock[]): number {
  const last = lastRow(block);
  const below = blocks.map(({ place }) => place.row).filter((row) => row > last);
  return block.place.rows > HEADING_ROWS || below.length === 0 ? last : Math.min(...below);
}

/** True for a chart right of a block, which has the heading. */
const isBeside = (own: PlannedBlock, blocks: readonly PlannedBlock[]): boolean =>
  blocks.some(
    (block) => block !== own && block.place.row <= own.place.row && own.place.row <= lastRow(block)
  );

/** The block under whose heading a chart stands: the one above the chart's own, which has no heading. */
function headingOf(
  own: PlannedBlock,
  charts: readonly PlannedChart[],
  blocks: readonly PlannedBlock[]
): PlannedBlock | undefined {
  if (isBeside(own, blocks)) return undefined;
  const above = blocks.filter((block) => lastRow(block) < own.place.row);
  const nearest = Math.max(...above.map(lastRow));
  return above.find(
    (block) =>
      lastRow(block) === nearest &&
      block.table === undefined &&
      !charts.some(({ over }) => over === block.name)
  );
}

/** A chart with the sentence below it and what it shows above it. */
function chartRows(
  { over, area }: PlannedChart,
  charts: readonly PlannedChart[],
  blocks: readonly PlannedBlock[]
): Kept[] {
  const block = blocks.find(({ name }) => name === over);
  if (block === undefined) return [];
  const first = block.place.row + area.row;
  const heading = area.row === 0 ? headingOf(block, charts, blocks) : undefined;
  return [{ first: heading?.place.row ?? first, last: first + area.rows }];
}

/** Rows of a sheet that stay on one page: blocks, of a divided one its head, charts with their sentences. */
export function keptRows(
  blocks: readonly PlannedBlock[],
  charts: readonly PlannedChart[],
  page: Page
): Kept[] {
  const ofBlocks = blocks.map((block): Kept => {
    const { row, rows } = block.place;
    if (isDivided(block, page)) return { first: row, last: row + Math.min(rows, HEAD_ROWS) - 1 };
    return { first: row, last: introduced(block, blocks) };
  });
  return [...ofBlocks, ...charts.flatMap((chart) => chartRows(chart, charts, blocks))];
}
