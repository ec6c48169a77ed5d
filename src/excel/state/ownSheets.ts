import { DATA_TABLE_NAMES } from "../../sheet/live/dataTables";
import { BLOCK, TABLE } from "../../sheet/names";
import type { Session } from "../session/session";

const OWN: ReadonlySet<string> = new Set([...Object.values(TABLE), ...Object.values(BLOCK)]);

const DATA: ReadonlySet<string> = new Set(DATA_TABLE_NAMES);

/** True for the tables and defined names that mark our blocks. */
export const isOwn = (name: string): boolean => OWN.has(name);

/** Names of the sheets that hold blocks of ours: they are never offered as a source. */
export async function ownSheets(
  { sync }: Session,
  tables: readonly Excel.Table[],
  names: readonly Excel.NamedItem[]
): Promise<ReadonlySet<string>> {
  const ranges = [
    ...tables.filter(({ name }) => isOwn(name) || DATA.has(name)).map((table) => table.getRange()),
    ...names
      .filter(({ name, type }) => isOwn(name) && type === "Range")
      .map((item) => item.getRange()),
  ];
  const sheets = ranges.map((range) => range.worksheet.load("name"));
  await sync();
  return new Set(sheets.map(({ name }) => name));
}
