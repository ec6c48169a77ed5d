import { addSheet, findSheet, freeSheetName, isSheetName } from "../book/edit/sheets";
import { raise } from "../host/apiObject";
import { BookCollection } from "./BookObject";
import { Worksheet } from "./Worksheet";

export class WorksheetCollection extends BookCollection<Worksheet> {
  readonly apiName = "WorksheetCollection";

  items(): Worksheet[] {
    return this.engine.getters.getSheetIds().map((id) => new Worksheet(this.book, id));
  }

  /** By name, or by id. */
  item(key: string | number): Worksheet | null {
    const { getters } = this.engine;
    const id =
      getters.getSheetIds().find((each) => each === key) ?? findSheet(getters, String(key));
    return id === undefined ? null : new Worksheet(this.book, id);
  }

  Add(name?: unknown): Worksheet {
    const chosen = name ?? freeSheetName(this.engine);
    if (!isSheetName(chosen)) return raise("InvalidArgument");
    if (findSheet(this.engine.getters, chosen)) raise("ItemAlreadyExists");
    const id = this.book.newId("SHEET");
    addSheet(this.engine, id, chosen);
    return new Worksheet(this.book, id);
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.engine.getters.getActiveSheetId());
  }

  override GetCount(visibleOnly = false): number {
    const { getters } = this.engine;
    return (visibleOnly ? getters.getVisibleSheetIds() : getters.getSheetIds()).length;
  }

  GetFirst(visibleOnly = false): Worksheet {
    return this.listed(visibleOnly)[0] ?? raise("ItemNotFound");
  }

  GetLast(visibleOnly = false): Worksheet {
    return this.listed(visibleOnly).at(-1) ?? raise("ItemNotFound");
  }

  private listed(visibleOnly: boolean): Worksheet[] {
    return this.items().filter(({ Visibility }) => !visibleOnly || Visibility === "Visible");
  }
}
