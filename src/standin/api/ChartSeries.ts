import { without } from "../book/without";
import { formatZone, quoteSheet } from "../book/cells/address";
import { seriesId, type SeriesParts } from "../book/charts/chartParts";
import { raise } from "../host/apiObject";
import { BookCollection, BookObject } from "./BookObject";
import type { Chart } from "./Chart";
import { ChartSeriesFormat } from "./ChartSeriesFormat";
import { CHART_TYPES, MARKER_STYLES } from "./chartTypes";
import { color, number, oneOf, text, truth } from "./checks";
import { zoneOf } from "./zoneOf";

/** Sizes of markers in points, as Excel takes them. */
const [SMALLEST_MARKER, DEFAULT_MARKER, LARGEST_MARKER] = [2, 5, 72];

export class ChartSeriesCollection extends BookCollection<ChartSeries> {
  readonly apiName = "ChartSeriesCollection";

  constructor(private readonly chart: Chart) {
    super(chart.book);
  }

  items(): ChartSeries[] {
    return this.chart.parts.series.map(({ id }) => new ChartSeries(this.chart, id));
  }

  item(key: string | number): ChartSeries | null {
    return this.items().find(({ Name }) => Name === key) ?? null;
  }

  Add(name?: unknown, at?: unknown): ChartSeries {
    const { series } = this.chart.parts;
    let number = series.length;
    while (series.some(({ id }) => id === seriesId(this.chart.Id, number))) number++;
    const added = {
      id: seriesId(this.chart.Id, number),
      name: name === undefined ? `Series${series.length + 1}` : text(name),
    };
    const place = typeof at === "number" ? at : series.length;
    this.chart.change((parts) => ({ ...parts, series: parts.series.toSpliced(place, 0, added) }));
    return new ChartSeries(this.chart, added.id);
  }
}

export class ChartSeries extends BookObject {
  readonly apiName = "ChartSeries";

  constructor(
    private readonly chart: Chart,
    private readonly id: string
  ) {
    super(chart.book);
  }

  get parts(): SeriesParts {
    return this.chart.parts.series.find(({ id }) => id === this.id) ?? raise("ItemNotFound");
  }

  change(change: (series: SeriesParts) => SeriesParts): void {
    this.chart.change((parts) => ({
      ...parts,
      series: parts.series.map((series) => (series.id === this.id ? change(series) : series)),
    }));
  }

  get Name(): string {
    return this.parts.name;
  }

  /** A text of its own: no longer linked to a cell. */
  set Name(value: unknown) {
    const name = text(value);
    this.change((series) => ({ ...without(series, "nameRef"), name }));
  }

  get ChartType(): string {
    return this.parts.chartType ?? this.chart.parts.type;
  }

  set ChartType(value: unknown) {
    const chartType = oneOf(value, CHART_TYPES);
    this.change((series) => ({ ...series, chartType }));
  }

  get GapWidth(): number | null {
    return this.parts.gapWidth ?? null;
  }

  set GapWidth(value: unknown) {
    const gapWidth = number(value, 0);
    this.change((series) => ({ ...series, gapWidth }));
  }

  get Overlap(): number | null {
    return this.parts.overlap ?? null;
  }

  set Overlap(value: unknown) {
    const overlap = number(value, -100);
    this.change((series) => ({ ...series, overlap }));
  }

  get HasDataLabels(): boolean {
    return this.parts.dataLabels ?? false;
  }

  set HasDataLabels(value: unknown) {
    const dataLabels = truth(value);
    this.change((series) => ({ ...series, dataLabels }));
  }

  get MarkerStyle(): string {
    return this.parts.markerStyle ?? "Automatic";
  }

  set MarkerStyle(value: unknown) {
    const markerStyle = oneOf(value, MARKER_STYLES);
    this.change((series) => ({ ...series, markerStyle }));
  }

  get MarkerSize(): number {
    return this.parts.markerSize ?? DEFAULT_MARKER;
  }

  set MarkerSize(value: unknown) {
    const markerSize = number(value, SMALLEST_MARKER);
    if (markerSize > LARGEST_MARKER) raise("InvalidArgument");
    this.change((series) => ({ ...series, markerSize }));
  }

  get MarkerBackgroundColor(): string {
    return this.parts.markerFill ?? "";
  }

  set MarkerBackgroundColor(value: unknown) {
    const markerFill = color(value);
    this.change((series) => ({ ...series, markerFill }));
  }

  get MarkerForegroundColor(): string {
    return this.parts.markerLine ?? "";
  }

  set MarkerForegroundColor(value: unknown) {
    const markerLine = color(value);
    this.change((series) => ({ ...series, markerLine }));
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this);
  }

  SetValues(range: unknown): void {
    const values = this.reference(range);
    this.change((series) => ({ ...series, values }));
  }

  /** One set of categories serves all series, as in charts of columns, bars and lines. */
  SetXAxisValues(range: unknown): void {
    const categories = this.reference(range);
    this.chart.change((parts) => ({
      ...parts,
      series: parts.series.map((series) => ({ ...series, categories })),
    }));
  }

  Delete(): void {
    this.chart.change((parts) => ({
      ...parts,
      series: parts.series.filter(({ id }) => id !== this.id),
    }));
  }

  private reference(range: unknown): string {
    if (typeof range !== "object") return raise("InvalidArgument");
    const { sheetId, zone } = zoneOf(this.book, range, this.chart.sheetId);
    return `${quoteSheet(this.engine.getters.getSheetName(sheetId))}!${formatZone(zone, "$")}`;
  }
}
