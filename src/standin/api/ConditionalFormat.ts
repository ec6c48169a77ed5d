import { parseAddress } from "../book/cells/address";
import type { Book } from "../book/Book";
import type { Zone } from "../book/engine/engineTypes";
import { removeRule, setRule } from "../book/rules/rules";
import type { RuleData } from "../book/workbookData";
import { raise } from "../host/apiObject";
import { BookObject } from "./BookObject";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  DataBarConditionalFormat,
  IconSetConditionalFormat,
} from "./conditionalFormats";
import { ColorScaleConditionalFormat } from "./ColorScaleConditionalFormat";
import { Range } from "./Range";

type Kind = RuleData["type"];

export class ConditionalFormat extends BookObject {
  readonly apiName = "ConditionalFormat";

  constructor(
    book: Book,
    readonly sheetId: string,
    readonly Id: string
  ) {
    super(book);
  }

  get Type(): Kind {
    return this.anyRule().type;
  }

  /** 0 is the one that wins. */
  get Priority(): number {
    return this.engine.getters
      .getConditionalFormats(this.sheetId)
      .findIndex(({ id }) => id === this.Id);
  }

  get Custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this);
  }

  get CellValue(): CellValueConditionalFormat {
    return new CellValueConditionalFormat(this);
  }

  get ColorScale(): ColorScaleConditionalFormat {
    return new ColorScaleConditionalFormat(this);
  }

  get DataBar(): DataBarConditionalFormat {
    return new DataBarConditionalFormat(this);
  }

  get IconSet(): IconSetConditionalFormat {
    return new IconSetConditionalFormat(this);
  }

  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.Type === "Custom" ? this.Custom : null;
  }

  get ColorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.Type === "ColorScale" ? this.ColorScale : null;
  }

  get CellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.Type === "CellValue" ? this.CellValue : null;
  }

  get DataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.Type === "DataBar" ? this.DataBar : null;
  }

  get IconSetOrNullObject(): IconSetConditionalFormat | null {
    return this.Type === "IconSet" ? this.IconSet : null;
  }

  GetRange(): Range {
    const [zone] = this.zones();
    return zone ? new Range(this.book, this.sheetId, zone) : raise("ItemNotFound");
  }

  Delete(): void {
    removeRule(this.engine, this.sheetId, this.Id);
  }

  rule<K extends Kind>(type: K): Extract<RuleData, { type: K }> {
    const rule = this.anyRule();
    return rule.type === type
      ? (rule as Extract<RuleData, { type: K }>)
      : raise("InvalidOperation");
  }

  change(rule: RuleData): void {
    setRule(this.engine, this.sheetId, this.Id, this.zones(), rule);
  }

  private anyRule(): RuleData {
    return this.engine.getters.hostState().rules[this.Id] ?? raise("ItemNotFound");
  }

  private zones(): Zone[] {
    const found = this.engine.getters
      .getConditionalFormats(this.sheetId)
      .find(({ id }) => id === this.Id);
    return (found?.ranges ?? []).flatMap((range) => parseAddress(range) ?? []);
  }
}
