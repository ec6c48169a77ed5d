import type { Book } from "../book/Book";
import { formatZone, quoteSheet } from "../book/cells/address";
import { findName, names, setName } from "../book/edit/names";
import { findTable } from "../book/engine/tableDirectory";
import { HostGap, raise } from "../host/apiObject";
import { BookCollection } from "./BookObject";
import { checkName } from "./checks";
import { NamedItem } from "./NamedItem";
import { zoneOf } from "./zoneOf";

/** Names of the workbook. Names of a single sheet are none the stand-in has. */
export class NamedItemCollection extends BookCollection<NamedItem> {
  readonly apiName = "NamedItemCollection";

  constructor(
    book: Book,
    private readonly sheetId?: string
  ) {
    super(book);
  }

  items(): NamedItem[] {
    return this.sheetId === undefined
      ? names(this.engine).map((name) => new NamedItem(this.book, name))
      : [];
  }

  item(key: string | number): NamedItem | null {
    const name = this.sheetId === undefined ? findName(this.engine, String(key)) : undefined;
    return name === undefined ? null : new NamedItem(this.book, name);
  }

  Add(name: unknown, reference: unknown): NamedItem {
    if (this.sheetId !== undefined) throw new HostGap("Worksheet.names.add");
    const checked = checkName(name);
    if (findName(this.engine, checked) || findTable(this.engine.getters, checked))
      raise("ItemAlreadyExists");
    setName(this.engine, checked, this.formulaOf(reference));
    return new NamedItem(this.book, checked);
  }

  private formulaOf(reference: unknown): string {
    if (typeof reference === "number" || typeof reference === "boolean")
      return `=${String(reference).toUpperCase()}`;
    if (typeof reference === "string")
      return reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
    const { sheetId, zone } = zoneOf(this.book, reference, "");
    return `=${quoteSheet(this.engine.getters.getSheetName(sheetId))}!${formatZone(zone, "$")}`;
  }
}
