import type { Book } from "../book/Book";
import { parseAddress, splitAddress } from "../book/cells/address";
import type { Zone } from "../book/engine/engineTypes";
import { ApiObject, raise } from "../host/apiObject";

export interface SheetZone {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** Cells given as an address or as a range object. An address without sheet means the given one. */
export function zoneOf(book: Book, given: unknown, sheetId: string): SheetZone {
  if (given instanceof ApiObject && "zone" in given) return given as ApiObject & SheetZone;
  if (typeof given !== "string") return raise("InvalidArgument");
  const { getters } = book.engine;
  const { sheet, rest } = splitAddress(given);
  const target =
    sheet === undefined ? sheetId : (getters.getSheetIdByName(sheet) ?? raise("ItemNotFound"));
  const named = sheet === undefined ? getters.getNamedRange(given) : undefined;
  if (named) return { sheetId: named.range.sheetId, zone: named.range.zone };
  return { sheetId: target, zone: parseAddress(rest) ?? raise("InvalidArgument") };
}
