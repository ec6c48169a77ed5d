import { formatZone, quoteSheet } from "../book/cells/address";
import { clearLists, listsIn, setList } from "../book/rules/lists";
import { isInside } from "../book/edit/zones";
import { reach } from "../book/edit/reach";
import { HostGap, raise } from "../host/apiObject";
import { BookObject } from "./BookObject";
import { text } from "./checks";
import { checkUnlocked } from "./protection";
import type { Range } from "./Range";
import { zoneOf } from "./zoneOf";

interface ListRule {
  readonly list?: { readonly inCellDropDown?: boolean; readonly source?: unknown };
}

/** Validation of a range. The stand-in knows drop-down lists only. */
export class DataValidation extends BookObject {
  readonly apiName = "DataValidation";

  constructor(private readonly range: Range) {
    super(range.book);
  }

  get Type(): string {
    const found = listsIn(this.engine, this.range.sheetId, this.range.zone);
    if (found.length === 0) return "None";
    return found.some(({ zones }) => zones.some((zone) => isInside(this.range.zone, zone)))
      ? "List"
      : "Inconsistent";
  }

  get Rule(): ListRule | null {
    const [list] = listsIn(this.engine, this.range.sheetId, this.range.zone);
    return list ? { list: { inCellDropDown: list.inCellDropDown, source: list.listSource } } : null;
  }

  set Rule(rule: ListRule) {
    const [kind = ""] = Object.keys(rule);
    if (kind !== "list") throw new HostGap(`DataValidation.rule.${kind}`);
    checkUnlocked(this.range);
    const { sheetId } = this.range;
    const list = {
      listSource: this.source(rule.list?.source),
      inCellDropDown: rule.list?.inCellDropDown ?? true,
    };
    const zone = reach(this.engine, sheetId, this.range.zone);
    clearLists(this.engine, sheetId, zone);
    setList(this.engine, sheetId, this.book.newId("LIST"), [zone], list);
  }

  Clear(): void {
    checkUnlocked(this.range);
    clearLists(this.engine, this.range.sheetId, this.range.zone);
  }

  private source(source: unknown): string {
    if (typeof source !== "object" || source === null)
      return text(source) || raise("InvalidArgument");
    const { sheetId, zone } = zoneOf(this.book, source, this.range.sheetId);
    return `=${quoteSheet(this.engine.getters.getSheetName(sheetId))}!${formatZone(zone, "$")}`;
  }
}
