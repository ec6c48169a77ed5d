import { recogniseTable } from "../../data/recognise/recogniseTable";
import type { TableKind } from "../../data/table";
import type { Host, SourceInfo } from "../host";
import type { Dispatch, Workbook } from "../state/actions";
import { isSameSource, sourceKey } from "../state/source";
import { choosing, look } from "./choosing";

/** Sources looked at to find the data; a workbook with more has its owner choose. */
const LOOKED_AT = 12;

export async function workbookOf(host: Host): Promise<Workbook> {
  const [stored, kept] = await Promise.all([host.storedRequest(), host.readTargets()]);
  return { stored, kept };
}

/**
 * Finds the data: what the last build was made from, else the first table of each kind that can be used as it is, else
 * the only table there is.
 */
export async function loading(host: Host, dispatch: Dispatch): Promise<void> {
  const [items, workbook] = await Promise.all([host.listSources(), workbookOf(host)]);
  dispatch({ type: "listed", items, ...workbook });
  const choose = choosing(host, dispatch);
  const before = workbook.stored?.sources ?? [];
  const known = items.filter(({ ref }) => before.some((source) => isSameSource(source.ref, ref)));
  for (const info of known) await choose(info, { byAnalyst: false });
  const kinds = new Set<TableKind>();
  for (const info of items.filter((item) => !known.includes(item)).slice(0, LOOKED_AT)) {
    const table = await look(host, info);
    const { kind, missing } = recogniseTable(table);
    dispatch({ type: "kindFound", key: sourceKey(info.ref), kind });
    const isNew = kind !== null && missing.length === 0 && !kinds.has(kind);
    if (known.length > 0 || !(isNew || isOnly(info, items))) continue;
    if (kind !== null) kinds.add(kind);
    await choose(info, { byAnalyst: false, table });
  }
  dispatch({ type: "lookedThrough", isAnyFound: known.length > 0 || kinds.size > 0 });
}

const isOnly = (info: SourceInfo, items: readonly SourceInfo[]): boolean =>
  items.length === 1 && items[0] === info;
