import { area, PLAIN } from "../block/areas";
import type { BlockSpec } from "../block/blockSpec";
import type { SheetFacts } from "../facts";
import { widthOf } from "../layout/widthOf";
import { BLOCK } from "../names";
import { lateSources } from "../prepare/endNotes";
import { TEXT } from "../style/numberFormats";
import { PALETTE } from "../style/palette";
import { isoDate, isoMinute } from "../text/isoDate";
import { periodText } from "../text/periodText";
import { valueText } from "../text/valueText";

/** Columns of the labels; each value stands in one of the next columns, where it has room. */
const LABELS = [0, 4, 8] as const;
const VALUES = [2, 5, 9] as const;
const COLUMNS = 12;

/** Characters of the default font that the line of sources has room for on paper. */
const LINE = 150;

/** The sources with their rows, in as many lines as they need. */
function sourceLines({ sources, language, text }: SheetFacts): string[] {
  const count = (n: number): string => valueText(n, "count", language, "");
  const lines: string[] = [];
  for (const { label, rowsRead, rowsUsed } of sources) {
    const source = text.header.rows(label, count(rowsUsed), count(rowsRead));
    const last = lines.at(-1);
    const joined = last === undefined ? source : `${last}${text.header.between}${source}`;
    if (last === undefined || widthOf(joined) > LINE) lines.push(source);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

/** Label and value pairs, row by row. */
function entries(facts: SheetFacts): readonly (readonly (readonly [string, string])[])[] {
  const { header, period } = facts.text;
  const name = periodText(facts.period, facts.text);
  const previous = periodText(facts.previous, facts.text);
  const isCompared = lateSources(facts).length < facts.sources.length;
  return [
    [
      [header.period, facts.partial ? period.partial(name) : name],
      [header.asOf, isoDate(facts.asOf)],
      [header.built, isoMinute(facts.builtAt)],
    ],
    [
      [header.previous, isCompared ? previous : header.notCovered(previous)],
      [header.currency, String(facts.settings.currency) || header.noCurrency],
      [header.version, facts.version],
    ],
    ...sourceLines(facts).map((line, i) => [[i === 0 ? header.source : "", line] as const]),
  ];
}

function line(pairs: readonly (readonly [string, string])[]): string[] {
  const cells = Array<string>(COLUMNS).fill("");
  pairs.forEach(([label, value], i) => {
    cells[LABELS[i] ?? 0] = label;
    cells[VALUES[i] ?? 0] = value;
  });
  return cells;
}

/** What the page is about: period, as-of date, currency, source, when and by which version it was built. */
export function headerBlock(facts: SheetFacts): BlockSpec {
  const rows = entries(facts);
  return {
    name: BLOCK.header,
    sheet: "summary",
    column: 0,
    gap: 0,
    rows: rows.length + 1,
    columns: COLUMNS,
    build: () => ({
      ...PLAIN,
      cells: [[facts.text.header.title], ...rows.map(line)],
      formats: [{ area: area(1, 0, rows.length, COLUMNS), numberFormat: TEXT }],
      styles: [
        { area: area(0, 0), style: { bold: true, size: 18, color: PALETTE.ink } },
        { area: area(1, 0, rows.length, COLUMNS), style: { color: PALETTE.ink, align: "Left" } },
        ...LABELS.map((column) => ({
          area: area(1, column, rows.length),
          style: { color: PALETTE.quiet },
        })),
      ],
    }),
  };
}
