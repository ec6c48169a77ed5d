import { without } from "../book/without";
import type { Book } from "../book/Book";
import { formatZone } from "../book/cells/address";
import { setSheetRecord, sheetRecord } from "../book/edit/sheets";
import type { PageData, PageMargins } from "../book/workbookData";
import { raise } from "../host/apiObject";
import { BookObject } from "./BookObject";
import { NORMAL_MARGINS } from "../book/data/margins";
import { number, oneOf, text, truth } from "./checks";
import { HeaderFooterGroup } from "./HeaderFooterGroup";
import { Range } from "./Range";
import { zoneOf } from "./zoneOf";

interface Zoom {
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
  readonly scale?: number | null;
}

const isAbsent = (value: unknown): value is null | undefined =>
  value === null || value === undefined;

/** Excel prints at 10 to 400 percent. */
function scaleOf(value: unknown): number {
  const scale = number(value, 10);
  return scale <= 400 ? scale : raise("InvalidArgument");
}

export class PageLayout extends BookObject {
  readonly apiName = "PageLayout";

  constructor(
    book: Book,
    private readonly sheetId: string
  ) {
    super(book);
  }

  get Orientation(): string {
    return this.page.orientation ?? "Portrait";
  }

  set Orientation(value: unknown) {
    this.change({ orientation: oneOf(value, ["Portrait", "Landscape"]) });
  }

  get PaperSize(): string | null {
    return this.page.paperSize ?? null;
  }

  set PaperSize(value: unknown) {
    this.change({ paperSize: text(value) });
  }

  get CenterHorizontally(): boolean {
    return this.page.centerHorizontally ?? false;
  }

  set CenterHorizontally(value: unknown) {
    this.change({ centerHorizontally: truth(value) });
  }

  get Zoom(): Zoom {
    const { fitToWidth, fitToHeight, scale = 100 } = this.page;
    if (fitToWidth === undefined && fitToHeight === undefined) return { scale };
    return {
      ...(fitToWidth === undefined ? {} : { horizontalFitToPages: fitToWidth }),
      ...(fitToHeight === undefined ? {} : { verticalFitToPages: fitToHeight }),
    };
  }

  set Zoom({ horizontalFitToPages, verticalFitToPages, scale }: Zoom) {
    this.write({
      ...without(this.page, "fitToWidth", "fitToHeight", "scale"),
      ...(isAbsent(scale) || scaleOf(scale) === 100 ? {} : { scale: scaleOf(scale) }),
      ...(isAbsent(horizontalFitToPages) ? {} : { fitToWidth: number(horizontalFitToPages, 1) }),
      ...(isAbsent(verticalFitToPages) ? {} : { fitToHeight: number(verticalFitToPages, 1) }),
    });
  }

  get LeftMargin(): number {
    return this.margins.left;
  }

  set LeftMargin(value: unknown) {
    this.changeMargin("left", value);
  }

  get RightMargin(): number {
    return this.margins.right;
  }

  set RightMargin(value: unknown) {
    this.changeMargin("right", value);
  }

  get TopMargin(): number {
    return this.margins.top;
  }

  set TopMargin(value: unknown) {
    this.changeMargin("top", value);
  }

  get BottomMargin(): number {
    return this.margins.bottom;
  }

  set BottomMargin(value: unknown) {
    this.changeMargin("bottom", value);
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.book, this.sheetId);
  }

  SetPrintArea(range: unknown): void {
    this.change({ printArea: formatZone(zoneOf(this.book, range, this.sheetId).zone) });
  }

  GetPrintAreaOrNullObject(): Range | null {
    const { printArea } = this.page;
    return printArea
      ? new Range(this.book, this.sheetId, zoneOf(this.book, printArea, this.sheetId).zone)
      : null;
  }

  SetPrintTitleRows(range: unknown): void {
    const { top, bottom } = zoneOf(this.book, range, this.sheetId).zone;
    this.change({ titleRows: `$${top + 1}:$${bottom + 1}` });
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.page;
    return titleRows
      ? new Range(this.book, this.sheetId, zoneOf(this.book, titleRows, this.sheetId).zone)
      : null;
  }

  private get page(): PageData {
    return sheetRecord(this.engine, this.sheetId).page ?? {};
  }

  private get margins(): PageMargins {
    return this.page.margins ?? NORMAL_MARGINS;
  }

  private changeMargin(side: keyof PageMargins, value: unknown): void {
    this.change({ margins: { ...this.margins, [side]: number(value, 0) } });
  }

  private change(change: Partial<PageData>): void {
    this.write({ ...this.page, ...change });
  }

  private write(page: PageData): void {
    setSheetRecord(this.engine, this.sheetId, { page });
  }
}
