import type { SheetData } from "../workbookData";
import type { HeaderGroup } from "../engine/engineTypes";

export const PIXELS_PER_POINT = 96 / 72;

interface Line {
  readonly index: number;
  readonly size?: number;
  readonly hidden?: boolean;
  readonly outline?: number;
}

interface EngineHeaders {
  readonly sizes: Record<number, { size?: number; isHidden?: boolean }>;
  readonly groups: HeaderGroup[];
}

export const columnLines = ({ columns }: SheetData): Line[] =>
  columns.map(({ index, width, hidden, outline }) => ({
    index,
    ...(width === undefined ? {} : { size: width }),
    ...(hidden ? { hidden } : {}),
    ...(outline ? { outline } : {}),
  }));

export const rowLines = ({ rows }: SheetData): Line[] =>
  rows.map(({ index, height, hidden, outline }) => ({
    index,
    ...(height === undefined ? {} : { size: height }),
    ...(hidden ? { hidden } : {}),
    ...(outline ? { outline } : {}),
  }));

/** Sizes, hiding and groups of columns or rows in the engine's terms. A group all of whose lines are hidden is folded. */
export function engineHeaders(lines: readonly Line[]): EngineHeaders {
  const groups = groupsOf(lines);
  const folded = groups.filter(({ isFolded }) => isFolded);
  const sizes: EngineHeaders["sizes"] = {};
  for (const { index, size, hidden } of lines) {
    const byGroup = folded.some(({ start, end }) => start <= index && index <= end);
    const entry = {
      ...(size === undefined ? {} : { size: size * PIXELS_PER_POINT }),
      ...(hidden && !byGroup ? { isHidden: true } : {}),
    };
    if (Object.keys(entry).length) sizes[index] = entry;
  }
  return { sizes, groups };
}

function groupsOf(lines: readonly Line[]): HeaderGroup[] {
  const deepest = Math.max(0, ...lines.map(({ outline = 0 }) => outline));
  const groups: HeaderGroup[] = [];
  for (let level = 1; level <= deepest; level++) {
    let run: Line[] = [];
    const close = (): void => {
      const [first] = run;
      const last = run.at(-1);
      if (first && last)
        groups.push({
          start: first.index,
          end: last.index,
          isFolded: run.every(({ hidden }) => hidden),
        });
      run = [];
    };
    for (const line of lines
      .filter(({ outline = 0 }) => outline >= level)
      .sort((a, b) => a.index - b.index)) {
      if (run.length && run.at(-1)?.index !== line.index - 1) close();
      run.push(line);
    }
    close();
  }
  return groups;
}
