import { tableWithHeaders } from "../../sheet/layout/movedColumns";
import { HostError } from "../session/hostError";
import type { Session } from "../session/session";
import { isOwn } from "./ownSheets";

/**
 * A table of ours under another name would stay behind with old numbers, beside a new one. Tables are looked through
 * only when one of ours is gone from a workbook that was built.
 * @throws HostError tableRenamed
 */
export async function refuseRenamed(
  { sync }: Session,
  tables: readonly Excel.Table[]
): Promise<void> {
  const here = new Set(tables.map(({ name }) => name));
  const others = tables
    .filter(({ name }) => !isOwn(name))
    .map((table) => ({ table, columns: table.columns.load("items/name") }));
  for (const { table } of others) table.worksheet.load("name");
  await sync();
  for (const { table, columns } of others) {
    const expected = tableWithHeaders(columns.items.map(({ name }) => name));
    if (expected === null || here.has(expected)) continue;
    const { name } = table.worksheet;
    throw new HostError("tableRenamed", { table: table.name, expected, sheet: name });
  }
}
