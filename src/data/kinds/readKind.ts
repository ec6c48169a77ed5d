import type { FoldedIds } from "../../calc/ids/foldIds";
import { type Pace, partOf, unpaced } from "../pace";
import type { Reader } from "../readSources";
import { amountNotes, dateNotes } from "../source/columnNotes";
import { countNotes } from "../source/countNotes";
import { currencyNotes } from "../source/currencyNotes";
import { foldColumn } from "../source/foldColumn";
import { openSource } from "../source/openSource";
import { refuseUnusable } from "../source/refuseUnusable";
import { COMMON_FATE } from "../source/rowFate";
import { cellsOf, type Source } from "../source/source";
import type { Role, TableKind } from "../table";
import { cellFaults } from "./cellFaults";
import type { KindColumns } from "./kindColumns";
import type { ColumnRule, KindDefinition } from "./kindDefinition";
import { readColumns } from "./readColumns";
import { type SortedRows, sortRows } from "./sortRows";
import { takeSteps } from "./takeSteps";
import { UsedRows } from "./usedRows";

async function foldIds(
  source: Source,
  rules: readonly (readonly [Role, ColumnRule])[],
  rows: Int32Array,
  pace: Pace
): Promise<ReadonlyMap<Role, FoldedIds>> {
  const ids = new Map<Role, FoldedIds>();
  for (const [i, [role, { type }]] of rules.entries()) {
    const cells = cellsOf(source, role);
    if (type !== "id" || cells === null) continue;
    const part = partOf(pace, i / rules.length, (i + 1) / rules.length);
    ids.set(role, await foldColumn(cells, rows, part));
  }
  return ids;
}

/** Notes about how columns were read, whatever they mean to the kind. */
function columnNotes({ source, dates, amounts }: KindColumns, { counts, rows }: SortedRows) {
  const used = counts[COMMON_FATE.used]!;
  return [
    ...[...amounts.values()].flatMap((cells) => amountNotes(source, cells, used)),
    ...(amounts.size === 0 ? [] : currencyNotes(source, rows)),
    ...[...dates].flatMap(([role, cells]) => dateNotes(source, role, cells)),
  ];
}

/**
 * The reader of a kind of source. Unusable rows are left out and counted; what is unknown is kept as NaN.
 * @throws DataError when a column is missing, no row is left, most rows are unusable, or the dates read both ways
 */
export function readKind<Kind extends TableKind>(definition: KindDefinition<Kind>): Reader<Kind> {
  const rules = Object.entries(definition.columns) as [Role, ColumnRule][];
  return async (table, mapping, { dateOrder, pace = unpaced } = {}) => {
    const source = openSource(definition.kind, table, mapping);
    const columns = await readColumns(source, definition, dateOrder, partOf(pace, 0, 0.5));
    const { faults, build } = definition.interpret(columns);
    const all = [...rules.flatMap(([role, rule]) => cellFaults(columns, role, rule)), ...faults];
    const sorted = await sortRows(columns, all, partOf(pace, 0.5, 0.8));
    refuseUnusable(source, columns.dates, sorted);
    const ids = await foldIds(source, rules, sorted.rows, partOf(pace, 0.8, 0.95));
    const used = new UsedRows(columns, sorted.rows, ids);
    const { rows, span, notes } = await takeSteps(build(used), partOf(pace, 0.95, 0.95));
    await pace(1);
    const counts = countNotes(source, sorted);
    return {
      rows,
      span,
      by: used.ids("by"),
      rowsRead: counts[0]!.rows,
      rowsUsed: sorted.rows.length,
      notes: [...counts, ...columnNotes(columns, sorted), ...notes],
    };
  };
}
