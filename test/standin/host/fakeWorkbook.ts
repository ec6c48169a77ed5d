import { ApiCollection, ApiObject, NotAmong, raise } from "../../../src/standin/host/apiObject";
import type { HostedWorkbook } from "../../../src/standin";

/** A workbook of single cells: just enough members for the client to talk to. */
class Font extends ApiObject {
  readonly apiName = "RangeFont";
  private bold = false;

  get Bold(): boolean {
    return this.bold;
  }

  set Bold(bold: boolean) {
    this.bold = bold;
  }
}

class Format extends ApiObject {
  readonly apiName = "RangeFormat";
  readonly font = new Font();
  private alignment = "General";

  get Font(): Font {
    return this.font;
  }

  get HorizontalAlignment(): string {
    return this.alignment;
  }

  set HorizontalAlignment(word: string) {
    const accepted = ["General", "Left", "Right"];
    if (!accepted.includes(word)) throw new NotAmong(word, accepted);
    this.alignment = word;
  }
}

class Cell extends ApiObject {
  readonly apiName = "Range";
  readonly format = new Format();
  content: unknown = "";

  constructor(
    private readonly sheet: Sheet,
    private readonly address: string
  ) {
    super();
  }

  get Address(): string {
    return `${this.sheet.Name}!${this.address}`;
  }

  get Format(): Format {
    return this.format;
  }

  get Values(): unknown[][] {
    return [[this.content]];
  }

  set Values(rows: unknown[][]) {
    this.content = rows[0]?.[0];
  }

  get Text(): never {
    throw new Error("out of order");
  }

  Merge(): void {
    raise("InvalidOperation");
  }

  GetBoundingRect(other: Cell): Cell {
    return new Cell(this.sheet, `${this.address}:${other.address}`);
  }
}

class Sheet extends ApiObject {
  readonly apiName = "Worksheet";
  readonly names = new Names();
  private readonly cells = new Map<string, Cell>();

  constructor(
    readonly Id: string,
    private name: string
  ) {
    super();
  }

  get Name(): string {
    return this.name;
  }

  set Name(name: string) {
    this.name = name;
  }

  get Names(): Names {
    return this.names;
  }

  GetRange(address: string): Cell {
    const cell = this.cells.get(address) ?? new Cell(this, address);
    this.cells.set(address, cell);
    return cell;
  }

  _RegisterDataChangedEvent(): void {}
}

class Name extends ApiObject {
  readonly apiName = "NamedItem";

  constructor(readonly text: string) {
    super();
  }

  get _Id(): string {
    return this.text;
  }

  get Name(): string {
    return this.text;
  }
}

class Names extends ApiCollection<Name> {
  readonly apiName = "NamedItemCollection";
  private readonly list: Name[] = [];

  items(): readonly Name[] {
    return this.list;
  }

  item(key: string | number): Name | null {
    return this.list.find(({ text }) => text === key) ?? null;
  }

  Add(text: string): Name {
    if (this.item(text)) raise("ItemAlreadyExists");
    const name = new Name(text);
    this.list.push(name);
    return name;
  }
}

class Sheets extends ApiCollection<Sheet> {
  readonly apiName = "WorksheetCollection";
  private readonly list = [new Sheet("{1}", "Sheet1")];

  items(): readonly Sheet[] {
    return this.list;
  }

  item(key: string | number): Sheet | null {
    return this.list.find(({ Id, Name }) => Id === key || Name === key) ?? null;
  }

  Add(name: string): Sheet {
    if (this.item(name)) raise("ItemAlreadyExists");
    const sheet = new Sheet(`{${this.list.length + 1}}`, name);
    this.list.push(sheet);
    return sheet;
  }
}

class Root extends ApiObject {
  readonly apiName = "Workbook";
  readonly sheets = new Sheets();

  get Worksheets(): Sheets {
    return this.sheets;
  }
}

export interface FakeWorkbook extends HostedWorkbook {
  readonly root: Root;
}

export const fakeWorkbook = (): FakeWorkbook => ({
  root: new Root(),
  isReadOnly: false,
  together: (work) => work(),
});
