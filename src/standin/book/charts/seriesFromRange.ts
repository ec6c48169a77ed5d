import { formatZone, quoteSheet } from "../cells/address";
import type { Engine } from "../engine/Engine";
import type { Position, Zone } from "../engine/engineTypes";
import { plainText } from "../engine/plainText";
import { columnsOf, rowsOf } from "../edit/zones";
import type { SeriesParts } from "./chartParts";

type SeriesBy = "Columns" | "Rows";

interface Source {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** Series of a new chart as Excel finds them: text in the first row and column are names and categories. */
export function seriesFromRange(
  engine: Engine,
  source: Source,
  by: "Auto" | SeriesBy
): Omit<SeriesParts, "id">[] {
  const { zone } = source;
  const direction = by === "Auto" ? (columnsOf(zone) > rowsOf(zone) ? "Rows" : "Columns") : by;
  const hasTopLabels = rowsOf(zone) > 1 && isLabel(engine, source, 0, columnsOf(zone) - 1);
  const hasLeftLabels = columnsOf(zone) > 1 && isLabel(engine, source, rowsOf(zone) - 1, 0);
  const body = {
    ...zone,
    top: zone.top + (hasTopLabels ? 1 : 0),
    left: zone.left + (hasLeftLabels ? 1 : 0),
  };
  const byColumns = direction === "Columns";
  const [hasNames, hasCategories] = byColumns
    ? [hasTopLabels, hasLeftLabels]
    : [hasLeftLabels, hasTopLabels];
  const reference = (cells: Zone): string =>
    `${quoteSheet(engine.getters.getSheetName(source.sheetId))}!${formatZone(cells, "$")}`;
  const categories = byColumns
    ? { ...body, left: zone.left, right: zone.left }
    : { ...body, top: zone.top, bottom: zone.top };
  return linesOf(body, byColumns).map((values, index) => {
    const label = byColumns
      ? { ...values, top: zone.top, bottom: zone.top }
      : { ...values, left: zone.left, right: zone.left };
    return {
      name: hasNames ? textAt(engine, source.sheetId, label) : `Series${index + 1}`,
      ...(hasNames ? { nameRef: `=${reference(label)}` } : {}),
      values: reference(values),
      ...(hasCategories ? { categories: reference(categories) } : {}),
    };
  });
}

function linesOf(body: Zone, byColumns: boolean): Zone[] {
  const count = byColumns ? columnsOf(body) : rowsOf(body);
  return Array.from({ length: count }, (_, index) =>
    byColumns
      ? { ...body, left: body.left + index, right: body.left + index }
      : { ...body, top: body.top + index, bottom: body.top + index }
  );
}

const NUMBER = /^-?[\d.]+$/;

/** What a cell holds now, also in the middle of a batch, when formulas are not being calculated. */
function holds(engine: Engine, position: Position): "text" | "empty" | "other" {
  const text = plainText(engine.getters, position);
  if (text !== null) return text === "" ? "empty" : "text";
  if (NUMBER.test(engine.getters.getCell(position)?.content ?? "")) return "other";
  engine.calculateNow();
  const { type } = engine.evaluated(position);
  return type === "text" || type === "empty" ? type : "other";
}

/** Text, or nothing in the corner above it, makes a line of labels. */
function isLabel(engine: Engine, { sheetId, zone }: Source, down: number, right: number): boolean {
  const corner = { sheetId, row: zone.top, col: zone.left };
  const last = { sheetId, row: zone.top + down, col: zone.left + right };
  return holds(engine, last) === "text" || holds(engine, corner) === "empty";
}

function textAt(engine: Engine, sheetId: string, { top: row, left: col }: Zone): string {
  const position = { sheetId, row, col };
  return plainText(engine.getters, position) ?? engine.evaluated(position).formattedValue;
}
