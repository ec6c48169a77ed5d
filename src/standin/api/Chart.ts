import type { Book } from "../book/Book";
import type { ChartParts } from "../book/charts/chartParts";
import { seriesId } from "../book/charts/chartParts";
import { seriesFromRange } from "../book/charts/seriesFromRange";
import { readChartParts } from "../book/charts/readChart";
import { sizeBefore } from "../book/data/geometry";
import { sheetGeometry } from "../book/data/sheetGeometry";
import { changeChart, frameOf, removeChart, setFrame, type Frame } from "../book/edit/charts";
import { raise } from "../host/apiObject";
import { BookObject } from "./BookObject";
import { ChartAxes } from "./ChartAxes";
import { ChartLegend } from "./ChartLegend";
import { ChartSeriesCollection } from "./ChartSeries";
import { ChartTitle } from "./ChartTitle";
import { CHART_TYPES } from "./chartTypes";
import { number, oneOf, text } from "./checks";
import { Worksheet } from "./Worksheet";
import { zoneOf } from "./zoneOf";

export class Chart extends BookObject {
  readonly apiName = "Chart";

  constructor(
    book: Book,
    readonly sheetId: string,
    readonly Id: string
  ) {
    super(book);
  }

  get parts(): ChartParts {
    return readChartParts(this.engine.getters, this.sheetId, this.Id) ?? raise("ItemNotFound");
  }

  change(change: (parts: ChartParts) => ChartParts): void {
    changeChart(this.engine, this.sheetId, this.Id, change);
  }

  get Name(): string {
    return this.parts.name;
  }

  set Name(value: unknown) {
    const name = text(value);
    this.change((parts) => ({ ...parts, name }));
  }

  get ChartType(): string {
    return this.parts.type;
  }

  set ChartType(value: unknown) {
    const type = oneOf(value, CHART_TYPES);
    this.change((parts) => ({ ...parts, type }));
  }

  get Left(): number {
    return this.frame.left;
  }

  set Left(value: unknown) {
    this.place({ left: number(value, 0) });
  }

  get Top(): number {
    return this.frame.top;
  }

  set Top(value: unknown) {
    this.place({ top: number(value, 0) });
  }

  get Width(): number {
    return this.frame.width;
  }

  set Width(value: unknown) {
    this.place({ width: number(value, 0) });
  }

  get Height(): number {
    return this.frame.height;
  }

  set Height(value: unknown) {
    this.place({ height: number(value, 0) });
  }

  get Title(): ChartTitle {
    return new ChartTitle(this);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this);
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheetId);
  }

  /** Covers the cells from the first to the last. */
  SetPosition(startCell: unknown, endCell?: unknown): void {
    const { columnWidth, rowHeight } = sheetGeometry(this.engine.getters, this.sheetId);
    const first = zoneOf(this.book, startCell, this.sheetId).zone;
    const corner = {
      left: sizeBefore(columnWidth, first.left),
      top: sizeBefore(rowHeight, first.top),
    };
    if (endCell === undefined) return this.place(corner);
    const last = zoneOf(this.book, endCell, this.sheetId).zone;
    this.place({
      ...corner,
      width: sizeBefore(columnWidth, last.right + 1) - corner.left,
      height: sizeBefore(rowHeight, last.bottom + 1) - corner.top,
    });
  }

  SetData(source: unknown, seriesBy: unknown = "Auto"): void {
    const by = oneOf(seriesBy, ["Auto", "Columns", "Rows"]);
    const found = seriesFromRange(this.engine, zoneOf(this.book, source, this.sheetId), by);
    this.change((parts) => ({
      ...parts,
      series: found.map((series, index) => ({ ...series, id: seriesId(this.Id, index) })),
    }));
  }

  Activate(): void {
    this.book.activate(this.sheetId);
  }

  Delete(): void {
    removeChart(this.engine, this.sheetId, this.Id);
  }

  private get frame(): Frame {
    return frameOf(this.engine, this.sheetId, this.Id);
  }

  private place(change: Partial<Frame>): void {
    setFrame(this.engine, this.sheetId, this.Id, { ...this.frame, ...change });
  }
}
